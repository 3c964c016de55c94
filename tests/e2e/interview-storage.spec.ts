import { expect, type Page } from '@playwright/test';
import {
  download,
  dueText,
  grade,
  openOverview,
  openSession,
  reviewOf,
  setDay,
} from '../support/interview.ts';
import { test } from '../support/site.ts';

const database = 'highwater-cards';

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
    reviewOf(1, 'backpressure/false-at-mark'),
    reviewOf(2, 'backpressure/false-accepts'),
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
  await prepare(page, 7, [reviewOf(1, 'backpressure/false-at-mark')]);
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
    reviewOf(1, 'backpressure/false-at-mark'),
    { ...reviewOf(2, 'backpressure/false-accepts'), rating: 'easy' },
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
