import * as main from './main.mjs';

export let state = 'first';
export function set(next) {
  state = next
  ;(() => main)()
}
