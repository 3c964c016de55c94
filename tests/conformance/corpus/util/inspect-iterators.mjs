console.log(
  new Map([['a', 1]]).entries(),
  new Map([['a', 1]]).keys(),
  new Set(['s']).values(),
  new Set(['s']).entries(),
);
console.log(
  [1][Symbol.iterator](),
  'a'[Symbol.iterator](),
  (function* () {})(),
  (async function* () {})(),
);
const used = new Map([
  [1, 2],
  [3, 4],
]).entries();
used.next();
console.log(used);
