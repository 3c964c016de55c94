import { expect, it } from 'vitest';
import { readKnownDifferences } from './known-differences.ts';
import { listCorpus } from './list-corpus.ts';

it('lists programs that exist, and at most 2 % of the corpus', async () => {
  const files = (await listCorpus()).map(({ file }) => file);
  const known = [...readKnownDifferences().keys()];
  expect(known.filter((file) => !files.includes(file))).toEqual([]);
  expect(known.length).toBeLessThanOrEqual(files.length * 0.02);
});
