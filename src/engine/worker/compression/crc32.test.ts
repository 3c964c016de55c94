import { crc32 as nodeCrc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('gives what Node gives, for the whole and for parts that follow each other', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * index) & 0xff);
  const start = crc32(bytes.subarray(0, 100), 0);
  expect(start).toBe(nodeCrc32(bytes.subarray(0, 100)));
  expect(crc32(bytes.subarray(100), start)).toBe(nodeCrc32(bytes));
  expect(crc32(new Uint8Array(), 7)).toBe(7);
});
