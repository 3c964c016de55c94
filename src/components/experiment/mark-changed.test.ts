import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { changedLines, markLines } from './mark-changed.ts';

it('finds the lines that the other program does not have', () => {
  expect([...changedLines('a\nb\nc\n', 'a\nx\ny\nc\n')]).toEqual([2]);
  expect([...changedLines('a\nb\nc\n', 'a\nc\n')]).toEqual([2]);
  expect([...changedLines('a\nc\n', 'a\nb\nc\n')]).toEqual([]);
  expect([...changedLines('a\n\nc\n', 'a\nc\n')]).toEqual([]);
});

it('marks lines of highlighted code', async () => {
  const html = markLines(await highlight('one();\ntwo();\n', 'Code'), new Set([2]));
  expect(html.match(/<span class="line[^"]*"/g)).toEqual([
    '<span class="line"',
    '<span class="line hw-changed"',
  ]);
});
