const t = setTimeout(() => console.log('cleared below'), 20);
console.log(t.hasRef(), t.unref() === t, t.hasRef(), t.ref().hasRef());
let refreshed = 0;
const again = setTimeout(() => {
  refreshed += 1;
  console.log('fired', refreshed);
  if (refreshed < 3) again.refresh();
}, 1);
const i = setImmediate(() => {});
console.log(i.hasRef(), i.unref().hasRef());
setTimeout(() => console.log('an unref timer does not keep the process'), 60_000).unref();
console.log(typeof t[Symbol.toPrimitive](), clearTimeout(`${+t}`));
