import { expect } from '@playwright/test';
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
  const editor = block.root.getByRole('textbox');
  await expect(editor).toHaveAccessibleDescription(
    'Tab indents. Press Escape, then Tab to leave the editor.',
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(block.root.locator('.view-line').first()).toHaveText(/^\s+x$/);
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(block.run).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('code and expected output can be read', async ({ page }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await expect(block.root.locator('pre').first()).toContainText('import { Writable }');
    await expect(block.run).toBeHidden();
    const advice = block.root.locator('noscript p');
    await expect(advice).toBeVisible();
    await expect(advice).toContainText('save the code as main.mjs and run node main.mjs');
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

test('where there is no clipboard, copying says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.copy.click();
  await expect(block.root).toContainText('select the code and copy it by hand');
});

test('the code can be found by name, and the editor has the same', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await expect(
    block.root.getByRole('group', { name: `Code of ${title}`, exact: true }),
  ).toBeVisible();
  await block.edit.click();
  await expect(
    block.root.getByRole('textbox', { name: `Code of ${title}`, exact: true }),
  ).toBeFocused();
});

test('the find bar shows its buttons', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(block.root.getByRole('button', { name: /^Close/ })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].map(({ family, status }) => `${family} ${status}`).join(),
      ),
    )
    .toContain('codicon loaded');
});
