import { expect, type Page } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const choice = 'A synchronous sink gives no signal';
const written = 'push() returns false, and _read() stops';

/** What the page is told by `hw-predicted` events. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('hw-predicted', (event) => told.push((event as CustomEvent).detail));
  });
  return () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
}

test('a block asks for a prediction, and tells right from wrong after the run', async ({
  page,
}) => {
  const told = await listen(page);
  await page.goto(lesson);
  const { root, run, output } = blockOf(page, choice);
  await expect(run).toHaveText('Predict, then run');
  await run.click();
  await expect(root.getByRole('radio').first()).toBeFocused();
  await expect(root).toContainText('Choose what you expect, then press Run');
  await expect(output).toBeHidden();
  await expect(root.getByRole('status')).toHaveText('');
  await root.getByRole('radio', { name: 'false' }).check();
  await expect(run).toHaveText('Run');
  await run.click();
  const answer = root.locator('.hw-predict-answer');
  await expect(answer).toContainText('Not so. The size of the chunk is not held against the mark.');
  await expect(answer).toContainText('The answer is true. The result is computed after _write()');
  await expect(root.locator('[data-verdict=match]')).toBeVisible();
  expect(await told()).toEqual([
    {
      experiment: 'backpressure/synchronous-sink',
      question: expect.stringContaining('What does `write()` return for 1000 bytes?'),
      answer: '`false`',
      correct: '`true`',
      right: false,
    },
  ]);
});

test('an answer is chosen and sent by the keyboard alone', async ({ page }) => {
  await page.goto(lesson);
  const { root } = blockOf(page, choice);
  await root.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(root.locator('.hw-predict-answer')).toContainText('Right.');
  await expect(root.getByRole('radio').first()).toBeDisabled();
  // The answer had the focus and can't have it any more.
  await expect(root.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

test('an answer is written, and its spelling does not matter', async ({ page }) => {
  await page.goto(lesson);
  const { root } = blockOf(page, written);
  await root.getByRole('textbox', { name: 'Your answer' }).fill(' 8. ');
  await page.keyboard.press('Enter');
  const answer = root.locator('.hw-predict-answer');
  await expect(answer).toContainText('Not so. 8 is below the mark of 10');
  await expect(answer).toContainText('The answer is 12.');
});

test('a reader runs without a prediction, and is not asked again', async ({ page }) => {
  await page.goto(lesson);
  const { root, run } = blockOf(page, choice);
  await run.click();
  await root.getByRole('button', { name: 'run without a prediction' }).click();
  await expect(root.locator('[data-verdict=match]')).toBeVisible();
  await expect(root.getByRole('radio')).toHaveCount(0);
  await expect(run).toBeFocused();
  await expect(run).toHaveText('Run');
});

test('a judged prediction is kept while the tab is open', async ({ page }) => {
  const told = await listen(page);
  await page.goto(lesson);
  const { root } = blockOf(page, choice);
  await root.getByRole('radio', { name: 'true' }).check();
  await root.getByText('Expected output').click();
  await expect(root.locator('.hw-predict-answer')).toContainText('Right.');
  await page.reload();
  await expect(root.locator('.hw-predict-answer')).toContainText('Right.');
  await expect(root.getByRole('radio', { name: 'true' })).toBeChecked();
  expect(await told()).toEqual([]);
});

test('code of the reader is run without a question', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, choice);
  await block.write("console.log('mine');");
  await block.run.click();
  await expect(block.output).toContainText('mine');
  await expect(block.root.locator('.hw-predict-answer')).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('question and answers stand in a fold', async ({ page }) => {
    await page.goto(lesson);
    const { root } = blockOf(page, choice);
    await expect(root.getByRole('radio')).toHaveCount(0);
    // Playwright looks for no text inside of a noscript element.
    const fold = root.locator('.hw-predict-plain');
    await fold.locator('summary').click();
    await expect(fold.locator('li').first()).toBeVisible();
    await expect(fold.locator('li').first()).toContainText('Right. The result is computed after');
  });
});
