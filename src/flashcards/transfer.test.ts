import { expect, it } from 'vitest';
import { reviewOf } from './review-for-test.ts';
import { defaultSettings } from './settings.ts';
import { readExport, writeExport } from './transfer.ts';

const reviews = [
  reviewOf('a/one', 3, 1_000),
  { ...reviewOf('a/two', 1, 2_000), undone: true as const },
];
const text = writeExport(reviews, defaultSettings, 3_000);

it('reads what it has written', () => {
  expect(readExport(text)).toEqual({
    file: {
      format: 'highwater-cards',
      version: 1,
      exportedAt: 3_000,
      settings: defaultSettings,
      reviews,
    },
  });
});

const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

it.each([
  ['no JSON', 'hello', /^The file is not JSON .* Choose a file/],
  ['cut off', text.slice(0, 100), /^The file is not JSON/],
  ['another JSON', '{"name":"x"}', /no export of these cards/],
  ['a list', '[]', /no export of these cards/],
  [
    'a newer version',
    changed((file) => {
      file.version = 2;
    }),
    /newer edition .* Reload/,
  ],
  [
    'a wrong rating',
    changed((file) => {
      file.reviews = [{ ...reviews[0], rating: 5 }];
    }),
    /damaged at reviews\.0\.rating: .* Nothing was imported/,
  ],
  [
    'a script as a card',
    changed((file) => {
      file.reviews = [{ ...reviews[0], card: '<img src=x onerror=alert(1)>' }];
    }),
    /damaged at reviews\.0\.card/,
  ],
  [
    'an unknown field',
    changed((file) => {
      file.reviews = [{ ...reviews[0], __proto__x: 1 }];
    }),
    /damaged at reviews\.0/,
  ],
  [
    'settings that would show all cards at once',
    changed((file) => {
      file.settings = { ...defaultSettings, newPerDay: 1e9 };
    }),
    /damaged at settings\.newPerDay/,
  ],
  [
    'a date after the year 2199, from which no schedule can be computed',
    changed((file) => {
      file.reviews = [{ ...reviews[0], at: 8.64e15 }];
    }),
    /damaged at reviews\.0\.at/,
  ],
  ['a date that is none', text.replace('"at": 1000', '"at": 1e999'), /damaged at reviews\.0\.at/],
  [
    'keys of prototypes',
    text.replace('"at": 1000', '"at": 1000, "__proto__": {"undone": true}, "constructor": 1'),
    /damaged at reviews\.0/,
  ],
  ['lists within lists', '['.repeat(200_000) + ']'.repeat(200_000), /no export of these cards/],
  [
    'more reviews than a life has',
    changed((file) => {
      file.reviews = Array.from({ length: 500_001 }, () => 0);
    }),
    /damaged at reviews: /,
  ],
  [
    'many wrong reviews, of which it names the first',
    changed((file) => {
      file.reviews = Array.from({ length: 400_000 }, () => ({}));
    }),
    /^The file is damaged at reviews\.0\.id: [^.]*\. Nothing was imported\.$/,
  ],
])('refuses %s with a sentence', (_, hostile, sentence) => {
  expect(readExport(hostile)).toEqual({ fault: expect.stringMatching(sentence) });
});
