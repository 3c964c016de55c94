import { expect, it } from 'vitest';
import { stripAnsi } from './strip-ansi.ts';

it.each([
  ['plain', 'plain'],
  ['\u001b[31mred\u001b[39m', 'red'],
  ['\u001b[38;2;1;2;3mtrue colour\u001b[m', 'true colour'],
  ['\u001b[2K\u001b[1Gprogress', 'progress'],
  ['\u001b]8;;https://nodejs.org\u0007link\u001b]8;;\u0007', 'link'],
  ['\u001b]8;;https://nodejs.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
  ['\u001bMup', 'up'],
  ['[31m', '[31m'],
])('turns %j into %j', (text, stripped) => {
  expect(stripAnsi(text)).toBe(stripped);
});

it('keeps every line break', () => {
  expect(stripAnsi('a\u001b]8;;x\nb\u0007\u001b[31\nc').split('\n')).toHaveLength(3);
});
