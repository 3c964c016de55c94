import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

test('where a chunk of the page cannot be loaded, the reader is told and can try again', async ({
  page,
}) => {
  await page.route(/block-session/, (route) => route.abort());
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root).toContainText('This experiment could not be loaded');
  await expect(block.status).toContainText('Check the connection and press the button again');
  await page.unroute(/block-session/);
  await block.run.click();
  await expect(block.root).toContainText('10 of 10 lines match.');
  await expect(block.root).not.toContainText('could not be loaded');
});

test('where the comparison cannot be loaded, the result stays and the next run compares', async ({
  page,
}) => {
  await page.route(/compare\.worker/, (route) => route.abort());
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root).toContainText('Not compared: the comparison failed');
  await expect(block.root).toContainText('Check the connection and press Run again.');
  await expect(block.root).toContainText('Exit code 0.');
  await page.unroute(/compare\.worker/);
  await block.run.click();
  await expect(block.root).toContainText('10 of 10 lines match.');
});

test('where the editor cannot be loaded, the code stays and the reader can try again', async ({
  page,
}) => {
  await page.route(/monaco-editor/, (route) => route.abort());
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.edit.click();
  await expect(block.root).toContainText('The editor could not be loaded');
  await expect(block.status).toContainText('Check the connection and press Edit again');
  await expect(block.root.locator('pre').first()).toBeVisible();
  await page.unroute(/monaco-editor/);
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeFocused();
});

test('a press of Run is answered at once, however long the page loads', async ({ page }) => {
  const { promise: open, resolve } = Promise.withResolvers<void>();
  await page.route(/block-session/, async (route) => {
    await open;
    await route.continue();
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root.getByText('Loading …').first()).toBeVisible();
  await expect(block.status).toHaveText('Loading …');
  resolve();
  await expect(block.root).toContainText('10 of 10 lines match.');
  await expect(block.root.getByText('Loading …').first()).toBeHidden();
});

test('pointing at a block loads all that its first run needs', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    // What boots in the background is not what the run waits for.
    if (baseURL.startsWith(origin)) asked.push(pathname);
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  const status = page.waitForResponse(/_highwater\/status/);
  const worker = page.waitForEvent('worker', (worker) => /compare\.worker/.test(worker.url()));
  await block.run.hover();
  await Promise.all([status, worker]);
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await block.run.click();
  await expect(block.root).toContainText('10 of 10 lines match.');
  expect(asked).toEqual(['/_highwater/run']);
});

test('all blocks of a page share one worker that compares', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(lesson);
  for (const name of [title, 'Object mode counts objects']) {
    const block = blockOf(page, name);
    await block.run.click();
    await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  }
  expect(workers.filter((url) => /compare\.worker/.test(url))).toHaveLength(1);
});
