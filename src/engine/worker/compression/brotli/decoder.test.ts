import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readBrotliWords } from '../../../build/brotli-words.ts';
import { DecodeError } from './decode-error.ts';
import { Decoder } from './decoder.ts';
import type { WordList } from './word-list.ts';

let words: WordList;

beforeAll(() => {
  words = readBrotliWords();
});

/** Decompresses in pieces of input and output of the given sizes. */
function decode(bytes: Uint8Array, inputSize = 1e9, outputSize = 1e5): Buffer {
  const decoder = new Decoder(words);
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const output = new Uint8Array(outputSize);
    const { read, written, result } = decoder.work(bytes.subarray(at, at + inputSize), output);
    at += read;
    parts.push(output.subarray(0, written));
    if (result === 'done') return Buffer.concat(parts);
    if (result === 'needs-input' && at >= bytes.length) throw new Error('unexpected end');
  }
}

const text = `The quick brown fox jumps over the lazy dog; Pack my box with five dozen liquor jugs. ${'äöü '.repeat(9)}`;
const noise = Uint8Array.from(
  { length: 5000 },
  (_, index) => (index * 7919 + (index >> 3) * 31) & 255,
);
const samples = {
  nothing: Buffer.alloc(0),
  'one byte': Buffer.from('a'),
  prose: Buffer.from(text),
  'prose again and again': Buffer.from(text.repeat(500)),
  noise,
  zeros: new Uint8Array(300_000),
  'a program': Buffer.from(`${decode}`.repeat(40)),
  'words of the dictionary': Buffer.from(
    'The Government of the United States has been established. '.repeat(3),
  ),
};

it.each(Object.entries(samples))('gives back %s at every quality', (_, bytes) => {
  for (let quality = 0; quality <= 11; quality += 1) {
    for (const mode of [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_TEXT]) {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: mode,
        [constants.BROTLI_PARAM_LGWIN]: quality === 5 ? 10 : 22,
      };
      const compressed = brotliCompressSync(bytes, { params });
      expect(decode(compressed).equals(bytes), `quality ${quality}`).toBe(true);
    }
  }
});

it('gives back the same however the bytes come and go', () => {
  const bytes = Buffer.from(text.repeat(30));
  const compressed = brotliCompressSync(bytes);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 5000 }),
      (input, output) => {
        expect(decode(compressed, input, output).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

it('refuses what real Node refuses, for the same reason', () => {
  const compressed = brotliCompressSync(Buffer.from(text.repeat(20)));
  const codeOf = (act: () => unknown): string => {
    try {
      act();
      return 'fine';
    } catch (error) {
      if (error instanceof DecodeError) return `ERR_${error.code}`;
      return error instanceof Error && 'code' in error ? String(error.code) : 'Z_BUF_ERROR';
    }
  };
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(compressed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const broken = Uint8Array.from(compressed);
      broken[at] = (broken[at] ?? 0) ^ flip;
      const real = codeOf(() => brotliDecompressSync(broken));
      // Near the end of its input C waits for more bits than it needs.
      if (real === 'Z_BUF_ERROR') return;
      if (real !== 'fine') refused += 1;
      // Which of the two it is depends on how full the ring buffer of C is.
      const plain = (code: string): string => code.replace(/LENGTH_\d/, 'LENGTH');
      expect([at, flip, plain(codeOf(() => decode(broken)))]).toEqual([at, flip, plain(real)]);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(0);
});

it('leaves what follows the stream alone', () => {
  const compressed = brotliCompressSync(Buffer.from(text));
  const decoder = new Decoder(words);
  const followed = Buffer.concat([compressed, Buffer.from('more')]);
  const { read, result } = decoder.work(followed, new Uint8Array(1000));
  expect([read, result]).toEqual([compressed.length, 'done']);
});
