import { expect, it } from 'vitest';
import { summarise } from './summarise.ts';

it.each([
  [{ match: 12, differs: 0, missing: 0, extra: 0 }, 12, '12 of 12 lines match'],
  [
    { match: 10, differs: 1, missing: 1, extra: 2 },
    12,
    '10 of 12 lines match, 1 differs, 1 missing, 2 extra',
  ],
  [{ match: 1, differs: 2, missing: 0, extra: 0 }, 3, '1 of 3 lines match, 2 differ'],
  [{ match: 0, differs: 0, missing: 1, extra: 0 }, 1, '0 of 1 line matches, 1 missing'],
  [{ match: 0, differs: 0, missing: 0, extra: 1 }, 0, '0 of 0 lines match, 1 extra'],
])('sums up %j of %j as %s', (counts, total, text) => {
  expect(summarise({ ok: false, lines: [], counts, total })).toBe(text);
});
