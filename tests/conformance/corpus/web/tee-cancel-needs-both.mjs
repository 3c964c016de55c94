const r = new ReadableStream({
  cancel: (reasons) => console.log('cancel', reasons),
});
const [a, b] = r.tee();
let settled = false;
const first = a.cancel('a').then(() => {
  settled = true;
});
await new Promise(setImmediate);
console.log('one cancelled', settled);
await Promise.all([first, b.cancel('b')]);
console.log('both', settled);
