import { expect, it } from 'vitest';
import { findThrow } from './find-throw.ts';

/** Where the error is thrown that the first `new` of the text makes, as `line:column`. */
const thrown = (text: string): string | undefined => {
  const lines = text.split('\n');
  const line = lines.findIndex((code) => code.includes('new ')) + 1;
  const column = (lines[line - 1]?.indexOf('new ') ?? 0) + 1;
  const place = findThrow({ file: 'f', line, column }, (_file, at) => lines[at - 1]);
  return place && `${place.line}:${place.column}`;
};

it('finds the statement that throws what a name was given to', () => {
  expect(thrown('const e = new Error();\ne.code = 1;\nthrow e;')).toBe('3:1');
  expect(thrown('const e = new Error(); throw e;')).toBe('1:24');
  expect(thrown('let $e = new Error();\nif (a) {\n  throw $e;\n}')).toBe('3:3');
  expect(thrown('{\n  e = new Error();\n}\nthrow e;')).toBe('4:1');
});

it('takes no other statement', () => {
  expect(thrown('const e = new Error();\nthrow e2;')).toBeUndefined();
  expect(thrown('const e = new Error();\nthrow e.cause;')).toBeUndefined();
  expect(thrown('const e = new Error(); // throw e\n"throw e"')).toBeUndefined();
  expect(thrown('f(new Error());\nthrow e;')).toBeUndefined();
});

it('does not leave the block of a declaration', () => {
  expect(thrown('function f() {\n  const e = new Error();\n}\nthrow e;')).toBeUndefined();
});
