import { expect } from '@playwright/test';
import { test } from '../support/site.ts';
import { sitePages } from '../support/site-pages.ts';

test('the landing page lets a reader run something at once', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The runnable handbook of Node.js streams and backpressure',
  );
  const run = page.getByRole('button', { name: 'Run', exact: true });
  await expect(run).toBeInViewport();
  await run.click();
  await expect(page.getByText('10 of 10 lines match.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Read the first lesson' }).click();
  await expect(page).toHaveURL(/\/lessons\//);
});

test('a lesson shows its difficulty, its time, and questions whose answers open', async ({
  page,
}) => {
  await page.goto('/lessons/backpressure/');
  await expect(page.getByText('Intermediate', { exact: true })).toBeVisible();
  await expect(page.getByText('45 minutes')).toBeVisible();
  const question = page.getByText('Why do streams need backpressure at all?');
  const answer = page.getByText('Because the two ends work at different speeds');
  await expect(answer).toBeHidden();
  await question.click();
  await expect(answer).toBeVisible();
});

test('the lessons stand in their parts, with what to read first, and lead on in this order', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Lessons' })
    .click();
  await expect(page).toHaveURL(/\/lessons\/$/);
  const part = page.getByRole('region', { name: 'Streams & Backpressure' });
  const lessons = part.locator('.title');
  await expect(lessons.nth(2)).toBeVisible();
  const second = part.locator('.hw-lesson-list > li').nth(1);
  await expect(second).toContainText(/Beginner\s+45 minutes\s+Read first: Readable streams/);
  const next = await lessons.nth(1).textContent();
  await lessons.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Readable streams');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText((next ?? '').trim());
});

test('a term of the glossary is linked at its first use', async ({ page }) => {
  await page.goto('/lessons/backpressure/');
  const term = page.locator('a.hw-term', { hasText: 'high water mark' });
  await expect(term).toHaveCount(1);
  await term.click();
  await expect(page).toHaveURL(/\/reference\/glossary\/#term-high-water-mark$/);
  await expect(page.locator('dt:target')).toHaveText('high water mark');
});

test('search finds a lesson by a word of its text', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').or(page.getByPlaceholder('Search')).fill('writableNeedDrain');
  await expect(page.getByRole('link', { name: 'Backpressure' }).first()).toBeVisible();
});

test('search puts the lessons first, and not the list of all their questions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  const field = page.getByRole('searchbox').or(page.getByPlaceholder('Search'));
  const results = page.locator('.pagefind-ui__result-title');
  for (const word of ['highWaterMark', 'drain', 'pipeline']) {
    await field.fill(word);
    await expect(page.getByText(`results for ${word}`)).toBeVisible();
    expect(await results.allInnerTexts()).not.toContain('All questions and answers');
  }
});

test('an unknown address answers 404 with a page', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Highwater' })).toBeVisible();
});

test('the pages that have no menu lead to all parts of the site on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/404.html']) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Footer' }).getByRole('link');
    await expect(links).toHaveText([
      'Lessons',
      'Reference',
      'Interview',
      'Playground',
      'Hosting a copy',
    ]);
    for (const link of await links.all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  }
});

test('the landing page numbers the lessons through all parts', async ({ page }) => {
  await page.goto('/');
  const lessons = page.getByRole('region', { name: 'The book' }).locator('ol > li');
  const numbers = await lessons.evaluateAll((items) =>
    items.map((item) => getComputedStyle(item, '::before').content),
  );
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.map((_, index) => `"${index + 1}"`));
});

test('a finger can hit each lesson on the landing page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const links = page.getByRole('region', { name: 'The book' }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(10);
  for (const link of await links.all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test('on a phone no code of an error and no code in a table is cut in two', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const cut = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements
        .filter((it) => !/\s/.test(it.textContent.trim()))
        .filter((it) => {
          const range = document.createRange();
          range.selectNodeContents(it);
          const lines = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
          return new Set(lines).size > 1;
        })
        .map((it) => it.textContent),
    );
  await page.goto('/reference/errors/');
  await page.evaluate(() => document.fonts.ready);
  expect(await cut('main h3')).toEqual([]);
  await page.goto('/hosting/');
  expect(await cut('main td code')).toEqual([]);
});

for (const path of ['/', '/interview/', '/interview/mock/', '/lessons/backpressure/']) {
  test(`${path} is whole on a phone with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    const search = await page.getByRole('button', { name: 'Search' }).boundingBox();
    for (const part of ['svg', 'span']) {
      const box = await page.getByRole('link', { name: 'Highwater' }).locator(part).boundingBox();
      // Without any room for it, the name is gone.
      const end = box === null || box.width === 0 ? 0 : box.x + box.width;
      expect(end, part).toBeLessThanOrEqual(search?.x ?? 0);
    }
  });
}

test('a printed lesson has all of its code', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/lessons/buffer-trap/');
  const cut = await page
    .locator('.hw-code .shiki')
    .evaluateAll((blocks) =>
      blocks
        .filter((it) => it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight)
        .map((it) => it.getAttribute('aria-label')),
    );
  expect(cut).toEqual([]);
});

for (const path of sitePages) {
  test(`${path} neither overflows nor jumps on a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          Object.assign(window, { shift: (window as never as { shift: number }).shift + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const { overflow, shift } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      shift: (window as never as { shift: number }).shift,
    }));
    expect(overflow).toBeLessThanOrEqual(0);
    expect(shift).toBeLessThan(0.02);
  });
}
