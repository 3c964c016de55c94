import { expect } from '@playwright/test';
import { grade, monday, question } from '../support/interview.ts';
import { test } from '../support/site.ts';
import { violations } from '../support/violations.ts';

test('a mock interview asks, grades and names the lessons to read again', async ({ page }) => {
  await page.goto('/interview/mock/');
  await page.getByLabel('Questions').fill('3');
  await page.getByLabel('Lesson').selectOption({ label: 'Backpressure' });
  await page.getByLabel('in writing').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText(/^Question 1 of 3 · (20:00|19:5\d) left$/)).toBeVisible();
  const [first] = [await grade(page, '1'), await grade(page, '3'), await grade(page, '2')];
  await expect(page.getByText('You knew 1 of 3.')).toBeVisible();
  await expect(page.getByRole('row', { name: first })).toContainText('Again');
  const again = page.getByRole('listitem').filter({ hasText: '(2 not known)' });
  await expect(again.getByRole('link', { name: 'Backpressure' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Another interview' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.goto('/interview/');
  await expect(page.getByText('You graded 3 today.')).toBeVisible();
});

test('the clock ends an interview, and what was not reached is counted', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('/interview/mock/');
  await page.getByLabel('Questions').fill('5');
  await page.getByLabel('Minutes').fill('2');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Question 1 of 5 · 2:00 left')).toBeVisible();
  await grade(page, '3');
  await page.clock.runFor(60_000);
  await expect(page.getByText('Question 2 of 5 · 1:00 left')).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(page.getByText('You knew 1 of 5. 4 were not reached.')).toBeVisible();
  await expect(page.getByText('The interview is over.')).toBeVisible();
});

test('an answer that is shown when the time is over can still be graded', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('/interview/mock/');
  await page.getByLabel('Questions').fill('5');
  await page.getByLabel('Minutes').fill('1');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Question 1 of 5 · 1:00 left')).toBeVisible();
  await page.keyboard.press('Space');
  // As after a sleep: the clock has gone on, and one tick comes late.
  await page.clock.fastForward(3_600_000);
  await expect(page.getByText('The time is over. Grade this answer, the last one.')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByText('You knew 1 of 5. 4 were not reached.')).toBeVisible();
});

test('who leaves an interview early sees what the answers so far have shown', async ({ page }) => {
  await page.goto('/interview/mock/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await grade(page, '1');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('You knew 0 of 10. 9 were not reached.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused();
});

test('a reload goes on with an interview, its clock included', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('/interview/mock/');
  await page.getByLabel('Questions').fill('3');
  await page.getByLabel('in writing').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await grade(page, '1');
  const asked = await question(page);
  await page.clock.runFor(60_000);
  await page.reload();
  await expect(page.getByText(/^Question 2 of 3 · 1[89]:\d\d left$/)).toBeVisible();
  expect(await question(page)).toBe(asked);
  await expect(page.getByRole('article')).toBeFocused();
  await grade(page, '3');
  await grade(page, '3');
  await expect(page.getByText('You knew 2 of 3.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You knew 2 of 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Another interview' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('the way back leaves an interview with its summary, and then the summary', async ({
  page,
}) => {
  await page.goto('/interview/');
  await page.getByRole('link', { name: 'Mock interview' }).first().click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await grade(page, '1');
  await page.goBack();
  await expect(page.getByText('You knew 0 of 10. 9 were not reached.')).toBeVisible();
  await page.getByRole('button', { name: 'Another interview' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/interview\/$/);
});

test('two clicks begin one interview, and a second interview grades each card once', async ({
  page,
}) => {
  await page.goto('/interview/mock/');
  await page.getByLabel('Questions').fill('1');
  await page.getByRole('button', { name: 'Begin' }).dblclick();
  await grade(page, '3');
  await page.getByRole('button', { name: 'Another interview' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await grade(page, '3');
  await expect(page.getByText('You knew 1 of 1.')).toBeVisible();
  await page.goto('/interview/');
  await expect(page.getByText('You graded 2 today.')).toBeVisible();
});

test('all questions and answers stand on one page, also on paper and without scripts', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto('/interview/all/');
  const shown = await page.getByText(/\d+ questions\./).textContent();
  expect(await page.getByRole('article').count()).toBe(Number.parseInt(shown?.trim() ?? '', 10));
  await expect(page.getByText('At the high water mark or past it, counting')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  const proof = page.getByRole('link', { name: 'The experiment that shows it' }).first();
  await expect(proof).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const address = (await proof.getAttribute('href')) ?? '';
  await page.goto(address);
  await expect(page.locator(new URL(address, page.url()).hash)).toBeVisible();
  await context.close();
});
