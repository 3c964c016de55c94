import { expect, it } from 'vitest';
import { stripComments } from './strip-comments.ts';

it('empties comment lines and keeps every line where it was', () => {
  expect(stripComments("'use strict';\n\n// one\n/* two\n * three\n */\nf(); // beside\n")).toBe(
    "'use strict';\n\n\n\n\n\nf();\n",
  );
});

it('keeps a comment beside a throw, which Node shows under an uncaught error', () => {
  const source = "  throw er; // Unhandled 'error' event\n";
  expect(stripComments(source)).toBe(source);
});

it('leaves alone what only looks like a comment', () => {
  const source =
    'const a = `\n// not one\n/* nor this */\n`;\nconst b = /\\/\\/ x/;\nreturn a / b;\n';
  expect(stripComments(source)).toBe(source);
});

it('keeps the columns of code that shares a line with a block comment', () => {
  const source = '/* a */ f(/* b */ 1); /* c\n d */ g();\n';
  expect(stripComments(source)).toBe(source);
});

it('refuses what is no JavaScript', () => {
  expect(() => stripComments('const = 1;')).toThrow(/Unexpected token/);
});
