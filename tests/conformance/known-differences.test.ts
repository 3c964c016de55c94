import { expect, it } from 'vitest';
import { readKnownDifferences } from './known-differences.ts';
import { listCorpus } from './list-corpus.ts';

const files = (await listCorpus()).map(({ file }) => file);

it.each([
  ['chromium', 0.02],
  ['firefox', 0.03],
  ['webkit', 0.03],
] as const)('lists programs that exist, and few of the corpus, for %s', (browser, share) => {
  const known = [...readKnownDifferences(browser).keys()];
  expect(known.filter((file) => !files.includes(file))).toEqual([]);
  expect(known.length).toBeLessThanOrEqual(files.length * share);
});

it('adds to what differs everywhere what one browser has besides', () => {
  const everywhere = [...readKnownDifferences('chromium').keys()];
  expect([...readKnownDifferences('firefox').keys()]).toEqual(expect.arrayContaining(everywhere));
});

it.each(['firefox', 'webkit'] as const)('lets no program print other output in %s', (browser) => {
  const everywhere = readKnownDifferences('chromium');
  const own = [...readKnownDifferences(browser)].filter(([file]) => !everywhere.has(file));
  expect(own.length).toBeGreaterThan(0);
  const parts = own.flatMap(([, entries]) => entries.flatMap(({ parts }) => parts));
  expect(parts.filter((part) => part !== 'stderr' && part !== 'frames')).toEqual([]);
});
