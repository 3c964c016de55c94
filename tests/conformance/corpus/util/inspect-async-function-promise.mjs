async function settle() {
  return 'done';
}
const promise = settle();
console.log(promise);
async function wait() {
  await null;
}
console.log(wait());
