import { StringDecoder } from 'node:string_decoder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EncodingName } from '../encodings/encoding.ts';
import { decode, flush } from './string_decoder.ts';

const names = ['utf8', 'utf16le', 'base64', 'base64url', 'latin1', 'hex', 'ascii'] as const;
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => Uint8Array.from(Buffer.from(text))),
  fc
    .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe2, 0x82, 0xf0, 0x9f, 0xd8, 0xdc, 0xff, 0))
    .map((list) => Uint8Array.from(list)),
);

it('splits text where the StringDecoder of Node splits it', () => {
  for (const name of names) {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 6 }), (chunks) => {
        const theirs = new StringDecoder(name as BufferEncoding);
        const state = new Uint8Array(7);
        const mine = chunks.map((chunk) => decode(state, name as EncodingName, chunk));
        mine.push(flush(state, name as EncodingName));
        const expected = chunks.map((chunk) => theirs.write(Buffer.from(chunk)));
        expect(mine).toEqual([...expected, theirs.end()]);
      }),
      { numRuns: 1000 },
    );
  }
});
