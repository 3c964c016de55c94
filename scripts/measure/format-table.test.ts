import { expect, it } from 'vitest';
import { formatTable } from './format-table.ts';

it('makes each column as wide as its widest cell, be it in the head or below', () => {
  expect(
    formatTable(
      ['Node', 'peak'],
      [
        ['24.21.0', '9'],
        ['26.10.0', '104–112'],
      ],
    ),
  ).toBe(['Node     peak', '───────  ───────', '24.21.0  9', '26.10.0  104–112'].join('\n'));
});

it('leaves the cells empty that a short row does not have', () => {
  expect(formatTable(['a', 'b', 'c'], [['1'], ['1', '2', '3']])).toBe(
    ['a  b  c', '─  ─  ─', '1', '1  2  3'].join('\n'),
  );
});
