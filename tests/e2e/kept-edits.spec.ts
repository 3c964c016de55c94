import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

test('an edit is marked, survives a reload and says so; reset asks and brings the original back', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await expect(block.root.getByText('Edited', { exact: true })).toBeHidden();
  await expect(block.reset).toBeDisabled();
  await block.write("console.log('mine')");
  await expect(block.root.getByText('Edited', { exact: true })).toBeVisible();
  await expect(block.root).toContainText('Your edits are kept in this browser.');

  await page.reload();
  await expect(block.root.getByText('Edited', { exact: true })).toBeVisible();
  await expect(block.root).toContainText('This is your edited code, kept in this browser.');
  await expect(block.root.locator('pre').first()).toHaveText("console.log('mine')");
  await block.run.click();
  await expect(block.output).toContainText('mine');

  page.once('dialog', (dialog) => dialog.dismiss());
  await block.reset.click();
  await expect(block.root.locator('pre').first()).toHaveText("console.log('mine')");
  page.once('dialog', (dialog) => dialog.accept());
  await block.reset.click();
  await expect(block.root.locator('pre').first()).toContainText(
    "import { Writable } from 'node:stream'",
  );
  await expect(block.root.getByText('Edited', { exact: true })).toBeHidden();
  await page.reload();
  await block.run.click();
  await expect(block.root).toContainText('10 of 10 lines match.');
});

test('where the browser refuses storage, the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write("console.log('mine')");
  await expect(block.root).toContainText('your edits last until you leave the page');
  await expect(block.root).not.toContainText('kept in this browser');
});

test('where the browser has no storage at all, everything else works', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ stack = '' }) => faults.push(stack));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write("console.log('mine')");
  await expect(block.root).toContainText('your edits last until you leave the page');
  await block.run.click();
  await expect(block.output).toContainText('mine');
  // What Starlight's own scripts throw is not ours.
  expect(faults.filter((stack) => /experiment|block-session|editor/.test(stack))).toEqual([]);
});

test('reset stops the run under way, gives the focus to the editor, and can be undone', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write("console.log('mine');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('mine');
  page.once('dialog', (dialog) => dialog.accept());
  await block.reset.click();
  await expect(block.root).toContainText('You stopped the program.');
  await expect(block.root).toContainText('The code has changed since this run.');
  await expect(block.root.locator('.view-lines')).toContainText('unfinished');
  await expect(block.root.getByText('Edited', { exact: true })).toBeHidden();
  await expect(block.root.getByRole('textbox')).toBeFocused();

  await page.keyboard.press('ControlOrMeta+Z');
  await expect(block.root.locator('.view-lines')).toContainText("console.log('mine');");
  await expect(block.root.getByText('Edited', { exact: true })).toBeVisible();
  await page.reload();
  await expect(block.root.locator('pre').first()).toContainText("console.log('mine');");
});

test('reset without an open editor gives the focus to Edit', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write("console.log('mine')");
  await page.reload();
  page.once('dialog', (dialog) => dialog.accept());
  await block.reset.focus();
  await page.keyboard.press('Enter');
  await expect(block.reset).toBeDisabled();
  await expect(block.edit).toBeFocused();
});

test('a result of older code says so, until the code is the same again', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const older = block.root
    .getByRole('paragraph')
    .filter({ hasText: 'The code has changed since this run.' });
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('x');
  await expect(older).toBeHidden();
  await block.run.click();
  await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
  await expect(older).toBeHidden();
  await block.edit.click();
  await page.keyboard.press('Backspace');
  await expect(older).toBeVisible();
  await expect(block.status).toHaveText('The code has changed since this run.');
  await page.keyboard.type('x');
  await expect(older).toBeHidden();
});

test('an edit in another tab is told and not lost without a word', async ({ page, context }) => {
  await page.goto(lesson);
  const here = blockOf(page, title);
  await here.write("console.log('here')");
  const other = await context.newPage();
  await other.goto(lesson);
  const there = blockOf(other, title);
  await there.write("console.log('there')");
  await expect(here.root).toContainText('Another tab has changed your edit of this code.');
  await expect(here.root.locator('.view-lines')).toContainText("console.log('here')");

  other.once('dialog', (dialog) => dialog.accept());
  await there.reset.click();
  await expect(here.root).toContainText('Another tab has brought the original of this code back.');

  await page.bringToFront();
  await here.write("console.log('again')");
  await expect(here.root).toContainText('Your edits are kept in this browser.');
  await expect(there.root).toContainText('Another tab has changed your edit of this code.');
});
