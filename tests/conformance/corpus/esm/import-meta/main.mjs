import { meta } from './inner/other.mjs';

console.log(import.meta.url, import.meta.filename, import.meta.dirname, import.meta.main);
console.log(meta.url, meta.filename, meta.dirname, meta.main, meta !== import.meta);
console.log(
  import.meta.resolve('./x.mjs'),
  import.meta.resolve('node:fs'),
  import.meta.resolve('fs'),
);
console.log(Object.keys(import.meta).sort(), Object.getPrototypeOf(import.meta));
