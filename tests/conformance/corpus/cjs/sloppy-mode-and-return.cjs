implicit = 'a global';
console.log(
  globalThis.implicit,
  (function () {
    return this === globalThis;
  })(),
  delete globalThis.implicit,
);
function f(a) {
  arguments[0] = 'aliased';
  return a;
}
console.log(f(1), 010);
return;
console.log('never');
