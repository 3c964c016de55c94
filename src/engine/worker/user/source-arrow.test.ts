import { expect, it } from 'vitest';
import { sourceArrow } from './source-arrow.ts';

const arrow = (text: string, line: number, column: number): string =>
  sourceArrow(text, { file: 'f', line, column });

it('marks the token at the place', () => {
  expect(arrow('a;\nconst x = 1 22;', 2, 13)).toBe('f:2\nconst x = 1 22;\n            ^^\n');
  expect(arrow('x => =>', 1, 6)).toBe('f:1\nx => =>\n     ^^\n');
  expect(arrow("a 'b c' d", 1, 3)).toBe("f:1\na 'b c' d\n  ^^^^^\n");
});

it('marks a string that is left open to the end of its line', () => {
  expect(arrow('x = "abc\n";', 1, 5)).toBe('f:1\nx = "abc\n    ^^^^\n');
});

it('marks nothing where something is missing at the end', () => {
  expect(arrow('if (x) {', 1, 9)).toBe('f:1\nif (x) {\n        \n');
  expect(arrow('if (x) {\n', 3, 30)).toBe('f:2\n\n\n');
});
