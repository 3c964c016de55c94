import { Readable } from 'node:stream';

// A hundred uploads; of each the program needs the first 16 bytes.
const uploads = Readable.from(
  Array.from({ length: 100 }, () => Buffer.alloc(64 * 1024, 'x')),
);

const headers = [];
for await (const chunk of uploads) headers.push(chunk.subarray(0, 16));

const wanted = headers.reduce((sum, header) => sum + header.length, 0);
const memory = new Set(headers.map((header) => header.buffer));
const held = [...memory].reduce((sum, { byteLength }) => sum + byteLength, 0);
console.log(`bytes wanted: ${wanted}`);
console.log(`bytes held: ${held}`);
