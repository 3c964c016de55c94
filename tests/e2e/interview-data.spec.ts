import { expect, type Page } from '@playwright/test';
import {
  download,
  grade,
  openOverview,
  openSession,
  question,
  questionOf,
  reviewOf,
  setDay,
} from '../support/interview.ts';
import { test } from '../support/site.ts';

const importFile = (page: Page, text: string) =>
  page.getByLabel('Import reviews').setInputFiles({
    name: 'reviews.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('an export moves to another browser, and twice changes nothing', async ({ page, browser }) => {
  await setDay(page, 0);
  await openSession(page, '?lesson=backpressure');
  await grade(page, '4');
  await grade(page, '1');
  await page.keyboard.press('u');
  await expect(page.getByText('1 graded today')).toBeVisible();
  await grade(page, '4');
  await page.getByRole('button', { name: 'Leave' }).click();
  const { text } = await download(page, 'Export reviews');

  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await context.newPage();
  await setDay(other, 0, 5);
  await openSession(other, '?lesson=readable-streams');
  await grade(other, '4');
  await other.getByRole('button', { name: 'Leave' }).click();
  await importFile(other, text);
  await expect(other.getByText('3 of 3 reviews were new and are added.')).toBeVisible();
  await expect(other.getByText('You graded 3 today.')).toBeVisible();
  await importFile(other, text);
  await expect(other.getByText('Everything in this file was here already.')).toBeVisible();
  await expect(other.getByText('You graded 3 today.')).toBeVisible();

  // Back again: the first browser learns of the second one's review, and keeps its own.
  const merged = await download(other, 'Export reviews');
  await importFile(page, merged.text);
  await expect(page.getByText('1 of 4 reviews were new and are added.')).toBeVisible();
  await expect(page.getByText('You graded 3 today.')).toBeVisible();
  await context.close();
});

for (const [what, text, sentence] of [
  ['no JSON', 'drop table reviews', /The file is not JSON/],
  ['another JSON', '{"format":"anki"}', /no export of these cards/],
  [
    'a script for a card',
    JSON.stringify({
      format: 'highwater-cards',
      version: 1,
      exportedAt: 1,
      settings: { newPerDay: 10, reviewsPerDay: 100, retention: 0.9, changedAt: 9 },
      reviews: [{ ...reviewOf(1, 'a/b'), card: '<img src=x onerror=alert(1)>' }],
    }),
    /The file is damaged at reviews\.0\.card: .* Nothing was imported\./,
  ],
  [
    'a date from which no schedule can be computed',
    JSON.stringify({
      format: 'highwater-cards',
      version: 1,
      exportedAt: 1,
      settings: { newPerDay: 10, reviewsPerDay: 100, retention: 0.9, changedAt: 9 },
      reviews: [{ ...reviewOf(1, 'backpressure/false-at-mark'), at: 8.64e15 }],
    }),
    /The file is damaged at reviews\.0\.at: .* Nothing was imported\./,
  ],
] as const) {
  test(`a hostile import changes nothing and is told: ${what}`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('The file has run a script.');
    });
    await setDay(page, 0);
    await openSession(page);
    await grade(page, '4');
    await page.getByRole('button', { name: 'Leave' }).click();
    const before = (await download(page, 'Export reviews')).text;
    await importFile(page, text);
    await expect(page.getByText(sentence)).toBeVisible();
    expect((await download(page, 'Export reviews')).text).toBe(before);
  });
}

test('a card that was graded in another tab gives way to the next one', async ({
  page,
  context,
}) => {
  await setDay(page, 0);
  await openSession(page);
  const first = await question(page);
  const other = await context.newPage();
  await setDay(other, 0);
  await openSession(other);
  expect(await question(other)).toBe(first);
  await grade(other, '4');
  await expect(page.getByText('That card was graded in another tab')).toBeVisible();
  await expect(questionOf(page)).toHaveText(await question(other));
  await expect(page.getByText('1 graded today')).toBeVisible();
});

test('a card stays on the screen when another one was graded in another tab', async ({
  page,
  context,
}) => {
  await setDay(page, 0);
  await openSession(page, '?lesson=backpressure');
  await grade(page, '1');
  const shown = await question(page);
  await page.keyboard.press('Space');
  // Meanwhile the first card falls due again, and another tab writes.
  await setDay(page, 0, 2);
  const other = await context.newPage();
  await setDay(other, 0, 2);
  await openSession(other, '?lesson=readable-streams');
  await grade(other, '4');
  await expect(page.getByText('2 graded today')).toBeVisible();
  await expect(questionOf(page)).toHaveText(shown);
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await expect(page.getByText('was graded in another tab')).toBeHidden();
});

test('settings of a file that are newer are taken, and the reader is told', async ({ page }) => {
  await openOverview(page);
  await importFile(
    page,
    JSON.stringify({
      format: 'highwater-cards',
      version: 1,
      exportedAt: 1,
      settings: { newPerDay: 4, reviewsPerDay: 100, retention: 0.9, changedAt: 9 },
      reviews: [],
    }),
  );
  await expect(
    page.getByText('Its settings are newer than those here, and hold now.'),
  ).toBeVisible();
  await expect(page.getByLabel('New cards a day')).toHaveValue('4');
});

test('the cards are exported for Anki, each with an id of its own', async ({ page }) => {
  await openOverview(page);
  const { text } = await download(page, 'Export cards for Anki');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const ids = rows.map((row) => /^"(highwater-[^"]+)"/.exec(row)?.[1]);
  const shown = await page.getByText(/\d+ questions as an interviewer/).textContent();
  expect(ids).toHaveLength(Number.parseInt(shown?.trim() ?? '', 10));
  expect(new Set(ids).size).toBe(ids.length);
});
