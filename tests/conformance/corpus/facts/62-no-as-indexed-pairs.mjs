import { Readable } from 'node:stream';

console.log(
  typeof Readable.prototype.asIndexedPairs,
  ['map', 'filter', 'take', 'drop', 'reduce', 'flatMap', 'compose'].every(
    (name) => name in Readable.prototype,
  ),
);
