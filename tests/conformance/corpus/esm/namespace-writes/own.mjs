export let value = 1;
export function change(next) {
  value = next;
}
