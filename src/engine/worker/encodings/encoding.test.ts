import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EncodingName, encode, encodings } from './encoding.ts';
import { utf8Length } from './utf8.ts';

const names = ['ascii', 'utf8', 'base64', 'utf16le', 'latin1', 'hex', 'base64url'] as const;
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.base64String(),
  fc.string({ unit: fc.constantFrom(...'AZaz09+/-_ =\n') }),
);

function each(check: (name: EncodingName) => void): void {
  for (const name of names) check(name);
}

it('decodes bytes as Buffer does', () => {
  each((name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(encodings[name].decode(bytes)).toBe(
          Buffer.from(bytes).toString(name as BufferEncoding),
        );
      }),
    );
  });
});

it('encodes text as Buffer does', () => {
  each((name) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([...encode(text, name)]).toEqual([...Buffer.from(text, name as BufferEncoding)]);
      }),
      { numRuns: 500 },
    );
  });
});

it('writes into too little room what Buffer writes', () => {
  each((name) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 12 }), (text, room) => {
        const mine = new Uint8Array(room);
        const theirs = Buffer.alloc(room);
        const written = encodings[name].encodeInto(text, mine);
        expect(written).toBe(theirs.write(text, name as BufferEncoding));
        expect([...mine.subarray(0, written)]).toEqual([...theirs.subarray(0, written)]);
      }),
    );
  });
});

it('counts the bytes of UTF-8', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
