import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import {
  dueText,
  grade,
  openOverview,
  openSession,
  question,
  questionOf,
  setDay,
} from '../support/interview.ts';
import { test } from '../support/site.ts';

const database = 'highwater-cards';
const review = (id: number, card: string) => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  card,
  rating: 4,
  at: new Date(2026, 4, 1, 9).getTime(),
});

/** Saves what a button downloads and gives its text. */
async function download(page: Page, name: string): Promise<{ text: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = await file.path();
  return { path, text: await readFile(path, 'utf8') };
}

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
      reviews: [{ ...review(1, 'a/b'), card: '<img src=x onerror=alert(1)>' }],
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
      reviews: [{ ...review(1, 'backpressure/false-at-mark'), at: 8.64e15 }],
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

test('a full store loses no review: it is told, kept in the page and stored when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    };
  });
  await setDay(page, 0);
  await openSession(page);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await grade(page, '4');
  await grade(page, '4');
  const notice = page.getByText(/^2 reviews are not stored \(no room\)/);
  await expect(notice).toBeVisible();
  await expect(page.getByText('2 graded today')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.getByText('2 graded today')).toBeVisible();
});

test('without storage a reader studies all the same, and is told how to keep the reviews', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await setDay(page, 0);
  await openSession(page);
  await expect(page.getByText('This browser offers no storage to the page.')).toBeVisible();
  await grade(page, '4');
  await expect(page.getByText('1 graded today')).toBeVisible();
  const { text } = await download(page, 'Export reviews');
  expect(JSON.parse(text).reviews).toHaveLength(1);
});

test('storage that refuses to open is told with its reason', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied in this window', 'SecurityError');
    };
  });
  await openOverview(page);
  await expect(page.getByText(/gives the page no storage \(denied in this window\)/)).toBeVisible();
});

/** Makes a database as an older or a newer edition, or a broken one, has left it. */
async function prepare(page: Page, version: number, records: unknown[]): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    ({ name, version, records }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('reviews', { keyPath: 'id' });
          opening.result.createObjectStore('settings');
          if (version > 1) {
            opening.transaction?.objectStore('reviews').createIndex('card', 'card');
            opening.result.createObjectStore('aside', { autoIncrement: true });
          }
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('reviews', 'readwrite');
          for (const record of records) transaction.objectStore('reviews').put(record);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name: database, version, records },
  );
}

test('reviews of an older edition are taken over', async ({ page }) => {
  await prepare(page, 1, [
    review(1, 'backpressure/false-at-mark'),
    review(2, 'backpressure/false-accepts'),
  ]);
  await setDay(page, 20);
  await openOverview(page, '?lesson=backpressure');
  expect(await dueText(page)).toBe('2 due, 10 new.');
  await page.getByRole('button', { name: 'Start' }).click();
  await grade(page, '3');
  await page.getByRole('button', { name: 'Leave' }).click();
  expect(JSON.parse((await download(page, 'Export reviews')).text).reviews).toHaveLength(3);
});

test('reviews of a newer edition stay untouched, and the reader is told', async ({ page }) => {
  await prepare(page, 7, [review(1, 'backpressure/false-at-mark')]);
  await openOverview(page);
  await expect(
    page.getByText('A newer edition of this book has stored your reviews'),
  ).toBeVisible();
  const kept = await page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result.version);
      }),
    database,
  );
  expect(kept).toBe(7);
});

test('a database of another shape is left alone, and the reader studies without it', async ({
  page,
}) => {
  await page.goto('/404.html');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 2);
        opening.onupgradeneeded = () => opening.result.createObjectStore('something');
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    database,
  );
  await openSession(page);
  await expect(page.getByText(/^This browser gives the page no storage \(/)).toBeVisible();
  await grade(page, '4');
  await expect(page.getByText('1 graded today')).toBeVisible();
});

test('a newer edition in another tab is given the storage, and the reader is told', async ({
  page,
}) => {
  await setDay(page, 0);
  await openSession(page);
  await grade(page, '4');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 7);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    database,
  );
  await expect(
    page.getByText('A newer edition of this book is open in another tab. Reload this page'),
  ).toBeVisible();
  await grade(page, '4');
  await expect(
    page.getByText(/^1 review is not stored \(.*\)\. Try again, or export/),
  ).toBeVisible();
});

test('records that can not be read are kept aside, and all others are there', async ({ page }) => {
  await prepare(page, 2, [
    review(1, 'backpressure/false-at-mark'),
    { ...review(2, 'backpressure/false-accepts'), rating: 'easy' },
    { id: 'broken' },
  ]);
  await setDay(page, 20);
  await openOverview(page, '?lesson=backpressure');
  await expect(page.getByText('2 records of your data could not be read')).toBeVisible();
  expect(await dueText(page)).toBe('1 due, 10 new.');
  const { text } = await download(page, 'Save what could not be read');
  expect(
    JSON.parse(text)
      .map(({ record }: { record: { id: string } }) => record.id)
      .sort(),
  ).toEqual(['00000000-0000-4000-8000-000000000002', 'broken']);
  await page.reload();
  await expect(page.getByText('2 records of your data could not be read')).toBeVisible();
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
