const newer = [
  [Map.prototype, 'getOrInsert'],
  [Math, 'sumPrecise'],
  [Uint8Array, 'fromBase64'],
  [Uint8Array.prototype, 'toHex'],
  [Iterator, 'concat'],
  [Iterator.prototype, 'join'],
  [Array, 'fromAsync'],
  [Error, 'isError'],
  [RegExp, 'escape'],
  [Promise, 'try'],
  [Atomics, 'pause'],
];
for (const [holder, name] of newer) console.log(name, typeof holder[name]);
console.log(typeof Temporal, Object.getOwnPropertyNames(Math).length);
