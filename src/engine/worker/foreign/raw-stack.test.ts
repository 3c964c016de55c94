import { expect, it } from 'vitest';
import { parseRawStack } from './raw-stack.ts';

it('reads what Firefox writes', () => {
  expect(
    parseRawStack('inner@file:///a@b.mjs:2:27\nx/<@highwater:core:10:3\n@/m.cjs:1:1\n'),
  ).toEqual([
    { name: 'inner', file: 'file:///a@b.mjs', line: 2, column: 27 },
    { name: 'x/<', file: 'highwater:core', line: 10, column: 3 },
    { name: '', file: '/m.cjs', line: 1, column: 1 },
  ]);
});

it('reads what WebKit writes, functions without a place among it', () => {
  expect(parseRawStack('map@[native code]\nmodule code@blob:null/12:4:13\nSub@')).toEqual([
    { name: 'map', file: undefined, line: 0, column: 0 },
    { name: 'module code', file: 'blob:null/12', line: 4, column: 13 },
    { name: 'Sub', file: undefined, line: 0, column: 0 },
  ]);
});
