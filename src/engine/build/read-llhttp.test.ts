import { expect, it } from 'vitest';
import { readLlhttp } from './read-llhttp.ts';

it('finds the module of llhttp in the text of undici', () => {
  const base64 = Buffer.from('\0asm\u0001rest').toString('base64');
  const source = `"lib/llhttp/llhttp-wasm.js"(exports2, module2) { var wasmBase64 = "${base64}"; }`;
  const text = readLlhttp(new Map([['internal/deps/undici/undici', source]]));
  expect(Array.from(text.slice(1, 6), (character) => character.charCodeAt(0) - 256)).toEqual([
    0, 97, 115, 109, 1,
  ]);
});

it('says where to look when it is not there', () => {
  expect(() => readLlhttp(new Map())).toThrow(/read-llhttp\.ts/);
});
