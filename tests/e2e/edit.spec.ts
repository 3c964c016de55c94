import { devices, expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

test('nothing of the editor is loaded before the reader edits', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root).toContainText('10 of 10 lines match.');
  const ofEditor = () => scripts.filter((url) => /monaco|editor/.test(url));
  expect(ofEditor()).toEqual([]);
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeAttached();
  expect(ofEditor()).not.toEqual([]);
});

test('code looks the same before and while it is edited', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const colourOf = (text: string, root: string) =>
    block.root
      .locator(`${root} span`)
      .filter({ hasText: new RegExp(`^\\s*${text}$`) })
      .first()
      .evaluate((span) => {
        const { color, fontSize, fontFamily } = getComputedStyle(span);
        return { color, fontSize, fontFamily: fontFamily.split(',')[0] };
      });
  const words = ['import', '10', 'highWaterMark'];
  const before = await Promise.all(words.map((word) => colourOf(word, '.shiki')));
  await block.edit.click();
  await expect(block.root.locator('.view-line').first()).toContainText('import');
  await expect
    .poll(() => Promise.all(words.map((word) => colourOf(word, '.view-line span'))))
    .toEqual(before);
});

test('an edit is marked, survives a reload and says so; reset asks and brings the original back', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await expect(block.root.getByText('Edited', { exact: true })).toBeHidden();
  await expect(block.reset).toBeDisabled();
  await block.write("console.log('mine')");
  await expect(block.root.getByText('Edited', { exact: true })).toBeVisible();

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
});

test('copy puts the code as it stands on the clipboard', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.copy.click();
  await expect(block.status).toHaveText('Code copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import \{ Writable \}[\s\S]*finishOne\(\); \/\/ empty\n$/);
});

test('Tab indents; Escape, then Tab leaves the editor', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write('x');
  await expect(block.root).toContainText('Press Escape, then Tab to leave the editor.');
  const editor = block.root.getByRole('textbox');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(block.root.locator('.view-line').first()).toHaveText(/^\s+x$/);
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(block.run).toBeFocused();
});

test.describe('on a touch device', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  test.use(phone);

  test('a plain text area takes the place of the editor', async ({ page }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.edit.tap();
    const area = block.root.locator('textarea.hw-text-area');
    await expect(area).toBeVisible();
    await area.fill("console.log('by thumb')");
    await block.run.tap();
    await expect(block.output).toContainText('by thumb');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('code and expected output can be read', async ({ page }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await expect(block.root.locator('pre').first()).toContainText('import { Writable }');
    await expect(block.run).toBeHidden();
    await block.root.getByText('Expected output').click();
    await expect(block.root.getByLabel('Expected output')).toBeVisible();
  });
});

test('with two editors open, Ctrl+Enter runs the block that has the focus', async ({ page }) => {
  await page.goto(lesson);
  const first = blockOf(page, title);
  const second = blockOf(page, 'Object mode counts objects');
  await second.write("console.log('second')");
  await first.write("console.log('first')");
  await second.edit.click();
  await first.edit.click();
  await expect(first.root.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(first.output).toContainText('first');
  await expect(second.output).toBeHidden();
});

test('where a chunk of the page cannot be loaded, the reader is told and can try again', async ({
  page,
}) => {
  await page.route(/block-session/, (route) => route.abort());
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root).toContainText('This experiment could not be loaded');
});

test('where the comparison cannot be loaded, the result stays', async ({ page }) => {
  await page.route(/compare\.worker/, (route) => route.abort());
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  await expect(block.root).toContainText('Not compared: the comparison failed');
  await expect(block.root).toContainText('Exit code 0.');
});

test('where there is no clipboard, copying says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.copy.click();
  await expect(block.root).toContainText('select the code and copy it by hand');
});
