import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignColumns } from './align-columns.ts';

const show = (...texts: string[]) =>
  alignColumns(texts.map((text) => [...text])).map(({ same, lines }) => {
    const row = lines.map((line) => line ?? '.').join('');
    return same ? row : `(${row})`;
  });

it('puts a line that all texts have into one row', () => {
  expect(show('abc', 'abc')).toEqual(['aa', 'bb', 'cc']);
});

it('lets what differs begin in the same row', () => {
  expect(show('axd', 'ayzd')).toEqual(['aa', '(xy)', '(.z)', 'dd']);
  expect(show('ab', 'a')).toEqual(['aa', '(b.)']);
  expect(show('b', 'ab')).toEqual(['(.a)', 'bb']);
});

it('takes as equal only what every text has', () => {
  expect(show('abc', 'abc', 'axc')).toEqual(['aaa', '(bbx)', 'ccc']);
  expect(show('', 'a')).toEqual(['(.a)']);
  expect(show('', '')).toEqual([]);
});

it('keeps every line of every text, in its order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const rows = alignColumns(texts);
      for (const [column, lines] of texts.entries()) {
        expect(rows.flatMap((row) => row.lines[column] ?? [])).toEqual(lines);
      }
      for (const { same, lines } of rows) if (same) expect(new Set(lines).size).toBe(1);
    }),
  );
});
