import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Encoder, operation } from './encoder.ts';

interface Piece {
  bytes: Uint8Array;
  wanted: number;
}

function encode(pieces: readonly Piece[], quality = 5, windowBits = 22, outputSize = 1000): Buffer {
  const encoder = new Encoder(quality, windowBits);
  const parts: Uint8Array[] = [];
  for (const { bytes, wanted } of [
    ...pieces,
    { bytes: new Uint8Array(), wanted: operation.finish },
  ]) {
    let input = bytes;
    do {
      const output = new Uint8Array(outputSize);
      parts.push(output.subarray(0, encoder.work(wanted, input, output)));
      input = new Uint8Array();
    } while (encoder.hasMore);
  }
  return Buffer.concat(parts);
}

const text =
  'The quick brown fox jumps over the lazy dog; Pack my box with five dozen liquor jugs. äöü\n';
const noise = Uint8Array.from(
  { length: 200_000 },
  (_, index) => Math.imul(index ^ 0x5bd1e995, 0x9e3779b1) >>> 24,
);

it.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['one byte', Buffer.from('a')],
  ['two kinds of bytes', Buffer.from('ab'.repeat(70))],
  ['three and four kinds', Buffer.from(`${'aabc'.repeat(5)}aaaaaaaabbbbccd`)],
  ['prose', Buffer.from(text)],
  ['prose of several blocks', Buffer.from(text.repeat(9000))],
  ['noise', noise],
  ['zeros', new Uint8Array(500_000)],
  ['every byte', Uint8Array.from({ length: 256 }, (_, index) => index)],
])('writes %s so that real Node reads it, at every quality', (_, bytes) => {
  for (const quality of [0, 1, 4, 5, 9, 11]) {
    for (const windowBits of [10, 16, 17, 22, 24]) {
      const encoded = encode([{ bytes, wanted: operation.process }], quality, windowBits);
      expect(brotliDecompressSync(encoded).equals(bytes), `${quality} ${windowBits}`).toBe(true);
    }
  }
});

it('writes what real Node reads however the bytes come, with flushes between them', () => {
  const piece = fc.record({
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .integer({ min: 0, max: 3000 })
        .map((length) => Buffer.from(text.repeat(40)).subarray(0, length)),
    ),
    wanted: fc.constantFrom(operation.process, operation.flush),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(11), (pieces, quality) => {
      const expected = Buffer.concat(pieces.map(({ bytes }) => bytes));
      expect(brotliDecompressSync(encode(pieces, quality, 18, 50)).equals(expected)).toBe(true);
    }),
  );
});

it('makes text much smaller, and noise hardly larger', () => {
  const whole = (bytes: Uint8Array): number =>
    encode([{ bytes, wanted: operation.process }]).length;
  expect(whole(Buffer.from(text.repeat(9000)))).toBeLessThan(1000);
  expect(whole(noise)).toBeLessThan(noise.length + 50);
});

it('gives all that was taken when it is flushed, and nothing for a second flush', () => {
  const encoder = new Encoder(5, 22);
  const output = new Uint8Array(100);
  expect(encoder.work(operation.process, Buffer.from('abc'), output)).toBe(0);
  const flushed = encoder.work(operation.flush, new Uint8Array(), output);
  expect(flushed).toBeGreaterThan(3);
  expect(encoder.work(operation.flush, new Uint8Array(), output)).toBe(0);
  expect(encoder.work(operation.finish, new Uint8Array(), output)).toBe(1);
});

it('gives the same bytes every time', () => {
  const pieces = [{ bytes: Buffer.from(text.repeat(50)), wanted: operation.flush }];
  expect(encode(pieces).equals(encode(pieces))).toBe(true);
});
