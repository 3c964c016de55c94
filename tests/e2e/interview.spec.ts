import { expect } from '@playwright/test';
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
import { violations } from '../support/violations.ts';

test('a reader studies over several days, and each card comes back when its button said', async ({
  page,
}) => {
  await setDay(page, 0);
  await openOverview(page, '?lesson=backpressure');
  expect(await dueText(page)).toBe('Begin with 10 new cards; 10 more come tomorrow.');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Again/ })).toContainText('1 min');
  await expect(page.getByRole('button', { name: /^Easy/ })).toContainText('8 days');
  await page.keyboard.press('4');
  await expect(page.getByText('1 graded today')).toBeVisible();
  const forgotten = await grade(page, '1');
  await grade(page, '3');
  await setDay(page, 0, 2);
  await grade(page, '4'); // The card on the screen was chosen before the time went on.
  expect(await question(page)).toBe(forgotten);
  await page.getByRole('button', { name: 'Leave' }).click();
  await setDay(page, 7);
  await openOverview(page, '?lesson=backpressure');
  expect(await dueText(page)).toBe('2 due, 10 new.');
  await setDay(page, 8);
  await openOverview(page, '?lesson=backpressure');
  expect(await dueText(page)).toBe('4 due, 10 new.');
  const row = page.getByRole('row', { name: /Backpressure/ });
  await expect(row).toContainText(/2 of \d+/);
  await expect(page.getByRole('img', { name: /^Cards due: today 4, / })).toBeVisible();
});

test('the night belongs to the day before, in the forecast too', async ({ page }) => {
  await setDay(page, 0);
  await openSession(page);
  await grade(page, '4');
  await setDay(page, 0, 17 * 60);
  await openOverview(page);
  await expect(page.getByRole('img', { name: /^Cards due: today 0, Tue 0, / })).toBeVisible();
});

test('undo takes grades back, and gives the new cards of the day back', async ({ page }) => {
  await setDay(page, 0);
  await openSession(page);
  const first = await grade(page, '3');
  const second = await grade(page, '1');
  await page.keyboard.press('u');
  await expect(questionOf(page)).toHaveText(second);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(questionOf(page)).toHaveText(first);
  await expect(page.getByText('0 graded today · 0 learning, 0 due, 10 new')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.reload();
  await expect(page.getByText('0 graded today')).toBeVisible();
});

test('a grade can be taken back after a reload too', async ({ page }) => {
  await setDay(page, 0);
  await openSession(page);
  const first = await grade(page, '3');
  await page.reload();
  await expect(page.getByText('1 graded today')).toBeVisible();
  await page.keyboard.press('u');
  await expect(questionOf(page)).toHaveText(first);
  await expect(page.getByText('0 graded today')).toBeVisible();
});

test('the first grades are explained, and the next question is told', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await setDay(page, 0);
  await openSession(page);
  await page.keyboard.press('Space');
  const hint = page.getByText('Again: you did not know it.');
  await expect(hint).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('3');
  await expect(page.getByText('1 graded today')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Question: ' })).toHaveText(
    `Question: ${await question(page)}`,
  );
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await expect(hint).toBeHidden();
});

test('a key that is held does its work once', async ({ page }) => {
  await setDay(page, 0);
  await openSession(page);
  await grade(page, '4');
  await grade(page, '4');
  await page.keyboard.down('u');
  await expect(page.getByText('1 graded today')).toBeVisible();
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('u');
  await page.keyboard.up('u');
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await expect(page.getByText('1 graded today')).toBeVisible();
});

test('a space scrolls on once the answer is shown', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/interview/?card=duplex-and-transform/push-and-callback');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('It prints:', { exact: true })).toBeInViewport();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('a card that the address asks for is asked once, and a reload goes on', async ({ page }) => {
  await setDay(page, 0);
  await page.goto('/interview/?card=backpressure/false-at-mark');
  await expect(page.getByRole('article')).toBeVisible();
  const asked = await grade(page, '4');
  const next = await question(page);
  expect(next).not.toBe(asked);
  await page.reload();
  await expect(questionOf(page)).toHaveText(next);
});

test('settings that are being changed outlast a look at another tab', async ({ page }) => {
  await openOverview(page);
  await page.getByLabel('New cards a day').fill('25');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByLabel('New cards a day')).toHaveValue('25');
});

test('the browser is asked to keep the reviews, once a day, wherever the first is given', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      sessionStorage.setItem('asked', `${Number(sessionStorage.getItem('asked')) + 1}`);
      return false;
    };
  });
  await page.goto('/lessons/backpressure/');
  await page.getByRole('button', { name: 'Take a short quiz' }).click();
  await grade(page, '4');
  await grade(page, '4');
  expect(await page.evaluate(() => sessionStorage.getItem('asked'))).toBe('1');
});

test('a reload goes on in the middle of a session, and the way back leaves it', async ({
  page,
}) => {
  await setDay(page, 0);
  await openSession(page, '?lesson=backpressure');
  await grade(page, '4');
  const next = await question(page);
  await page.reload();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await question(page)).toBe(next);
  await expect(page.getByText('1 graded today')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.goForward();
  await expect(questionOf(page)).toHaveText(next);
});

test('the end of a session is told, and the overview shows that there is no more to start', async ({
  page,
}) => {
  await setDay(page, 0);
  await openOverview(page);
  await page.getByLabel('New cards a day').fill('1');
  await page.getByRole('button', { name: 'Save settings' }).click();
  const start = page.getByRole('button', { name: /^(Start|Go on)$/ });
  const background = () => start.evaluate((it) => getComputedStyle(it).backgroundColor);
  const before = await background();
  await start.click();
  await grade(page, '4');
  const session = page.getByRole('region', { name: 'Session' });
  await expect(session.getByRole('group', { name: /^Done: no card of this/ })).toBeFocused();
  await expect(session.getByRole('status')).toHaveText('');
  await page.getByRole('button', { name: 'To the overview' }).click();
  await expect(start).toBeDisabled();
  expect(await background()).not.toBe(before);
});

test('limits and the target of retention are settings, and change what comes', async ({ page }) => {
  await setDay(page, 0);
  await openOverview(page);
  await page.getByLabel('New cards a day').fill('2');
  await page.getByLabel(/Chance to remember/).fill('80');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await dueText(page)).toBe('Begin with 2 new cards; 2 more come tomorrow.');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Easy/ })).not.toContainText(/\b8 days/);
  await page.keyboard.press('4');
  await expect(page.getByText('1 graded today')).toBeVisible();
  await grade(page, '4');
  await expect(
    page.getByText('Done: no card of this choice is left for today. More cards come tomorrow.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'To the overview' }).click();
  expect(await dueText(page)).toMatch(/^Nothing is left for today\. More cards come tomorrow\./);
  // What cannot be pressed cannot hold the focus.
  await expect(page.getByRole('region', { name: 'Today' })).toBeFocused();
});

test('an unknown card in the address is told, and nothing is lost', async ({ page }) => {
  await page.goto('/interview/?card=no/such');
  await expect(page.getByText('names a card "no/such" that this book does not have')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a session, its answer and its end, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const card of ['false-at-mark', 'after-false', 'bytes-or-characters', 'order-of-drain']) {
      await page.goto(`/interview/?card=backpressure/${card}`);
      await expect(page.getByRole('button', { name: /^Show answer/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Space');
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
