import { expect } from '@playwright/test';
import { grade, setDay } from '../support/interview.ts';
import { test } from '../support/site.ts';

test('a choice is marked, a program compared, an order judged', async ({ page }) => {
  await page.goto('/interview/?card=backpressure/after-false');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('You chose a wrong one.', { exact: true })).toBeVisible();
  await expect(page.getByText('Wrong. Nothing is refused.')).toBeVisible();

  await page.goto('/interview/?card=backpressure/bytes-or-characters');
  await page.getByLabel('Your answer, if you like to write it down').fill('false 6');
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await expect(page.getByText('You wrote what it prints:', { exact: true })).toBeVisible();

  await page.goto('/interview/?card=backpressure/bytes-or-characters');
  await page.getByLabel('Your answer, if you like to write it down').fill('true 3');
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await expect(
    page.getByText('You wrote something else. It prints:', { exact: true }),
  ).toBeVisible();

  await page.goto('/interview/?card=backpressure/order-of-drain');
  const events = page.getByRole('article').getByRole('listitem');
  const proper = ['returns', 'finishes', 'again', 'emitted'];
  for (const [index, word] of proper.entries()) {
    for (let step = 0; step < 5; step += 1) {
      const texts = await events.allInnerTexts();
      const at = texts.findIndex((text) => text.includes(word));
      if (at === index) break;
      await events.nth(at).getByRole('button', { name: /^Up/ }).press('Enter');
    }
  }
  await expect(
    events.first().getByRole('button', { name: /^Up: .* \(place 1 of \d\)$/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await expect(page.getByText('Your order is right.', { exact: true })).toBeVisible();

  await page.goto('/interview/?card=backpressure/order-of-drain');
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await expect(page.getByText('The order is:', { exact: true })).toBeVisible();
});

test('on a phone the answer of a long card comes into sight when it is shown', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/interview/?card=duplex-and-transform/push-and-callback');
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await expect(page.getByText('It prints:', { exact: true })).toBeInViewport();
});

test('the experiment that proves an answer runs inside of it', async ({ page }) => {
  await page.goto('/interview/?card=backpressure/false-at-mark');
  await page.getByRole('button', { name: /^Show answer/ }).click();
  await page.getByRole('button', { name: 'Run the experiment that proves it' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByText('10 of 10 lines match.', { exact: true })).toBeVisible();
});

test('a wrong prediction offers its card', async ({ page }) => {
  await page.goto('/lessons/backpressure/');
  const block = page.locator('[data-experiment="backpressure/synchronous-sink"]').first();
  await block.getByRole('radio', { name: 'false', exact: true }).check();
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByText('Not so.')).toBeVisible();
  await block.getByRole('link', { name: 'Practise its card' }).click();
  await expect(page.getByRole('button', { name: /^Show answer/ })).toBeVisible();
});

test('a lesson ends with a short quiz of its own cards', async ({ page }) => {
  await page.goto('/lessons/backpressure/');
  await page.getByRole('button', { name: 'Take a short quiz' }).click();
  await expect(page.getByText('Card 1 of 8')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take a short quiz' })).toBeHidden();
  const missed = await grade(page, '1');
  for (let card = 2; card <= 8; card += 1) await grade(page, '3');
  await expect(page.getByText('You knew 7 of 8.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Session' }).getByRole('listitem')).toHaveText([
    missed,
  ]);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('button', { name: 'Take a short quiz' })).toBeFocused();
  await page.goto('/interview/');
  await expect(page.getByText('You graded 8 today.')).toBeVisible();
});

test('a second quiz undoes its own grades only', async ({ page }) => {
  await setDay(page, 0);
  await page.goto('/lessons/backpressure/');
  const start = page.getByRole('button', { name: 'Take a short quiz' });
  await start.click();
  await grade(page, '4');
  await page.getByRole('button', { name: 'Leave' }).click();
  await start.click();
  await grade(page, '4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Card 1 of 8')).toBeVisible();
  await page.goto('/interview/');
  await expect(page.getByText('You graded 1 today.')).toBeVisible();
});

test('a session over a choice that no card fits says so', async ({ page }) => {
  await page.goto('/interview/?lesson=no-such#session');
  await expect(
    page.getByText(/^No card fits this choice\. In other lessons 10 are left\./),
  ).toBeVisible();
});

test('a quiz that can not be loaded says so once, and begins when it can', async ({ page }) => {
  await page.route('**/interview/cards.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/lessons/backpressure/');
  const start = page.getByRole('button', { name: 'Take a short quiz' });
  const told = page.getByText('The quiz could not be loaded: The server answered 503. Try again.');
  await start.click();
  await expect(told).toBeVisible();
  await start.click();
  await expect(start).toBeEnabled();
  await expect(told).toHaveCount(1);
  await page.unroute('**/interview/cards.json');
  await start.click();
  await expect(page.getByText('Card 1 of 8')).toBeVisible();
});
