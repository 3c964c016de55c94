import { expect, it } from 'vitest';
import { mayNeedCrypto, mayNeedIo } from './may-need-io.ts';

it('finds the script of crypto by the words that lead to it', () => {
  for (const text of [
    "import { createHash } from 'node:crypto';",
    'crypto.randomUUID();',
    'new SubtleCrypto();',
    'URL.createObjectURL(blob);',
  ]) {
    expect([text, mayNeedCrypto({ '/main.mjs': text })]).toEqual([text, true]);
  }
});

it('asks for no further script when a program names nothing of it', () => {
  const files = { '/main.mjs': "import { Readable } from 'node:stream';" };
  expect(mayNeedCrypto(files)).toBe(false);
  expect(mayNeedIo(files)).toBe(false);
});

it('cannot tell what bytes name', () => {
  expect(mayNeedCrypto({ '/data.bin': new Uint8Array() })).toBe(true);
});
