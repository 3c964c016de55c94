import { devices, expect, type Page } from '@playwright/test';
import { type Block, blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';
const words = ['import', '10', 'highWaterMark', 'encoding', 'shift'];

/** Where each word, which the program holds once, stands on the page, and how it looks. */
function look(block: Block, root: string) {
  return block.root.locator(root).evaluateAll((elements, words) => {
    const texts = elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    });
    return words.map((word) => {
      const pattern = new RegExp(`(?<!\\w)${word}(?!\\w)`);
      const text = texts.find(({ data }) => pattern.test(data));
      if (!text?.parentElement) return `${word} is not there`;
      const start = text.data.search(pattern);
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, start + word.length);
      const { color, fontSize, fontFamily } = getComputedStyle(text.parentElement);
      const { right, top, height } = range.getBoundingClientRect();
      return {
        word,
        color,
        fontSize,
        font: fontFamily.split(',')[0],
        right: Math.round(right + scrollX),
        middle: Math.round(top + height / 2 + scrollY),
      };
    });
  }, words);
}

const heightOf = (block: Block) =>
  block.root
    .locator('figure > :is(.hw-code, .hw-editor):visible')
    .evaluate((code) => code.getBoundingClientRect().height);

/** Waits until nothing of the page moves any more. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('code looks the same and stands in the same place while it is edited', async ({
      page,
    }) => {
      await page.goto(lesson);
      const block = blockOf(page, title);
      const before = await look(block, '.shiki .line');
      const height = await heightOf(block);
      await block.edit.click();
      await expect(block.root.locator('.view-line').first()).toContainText('import');
      await expect.poll(() => look(block, '.view-line')).toEqual(before);
      expect(await heightOf(block)).toBeCloseTo(height, 0);
    });
  });
}

test('where a page limits the height of code, the editor keeps it and the place in it', async ({
  page,
}) => {
  await page.goto('/');
  const block = blockOf(page, title);
  const code = block.root.locator('.shiki').first();
  await code.evaluate((pre) => pre.scrollTo(0, 220));
  const before = await code.getByText('async function').boundingBox();
  const height = await heightOf(block);
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeFocused();
  expect(await heightOf(block)).toBe(height);
  const line = block.root.locator('.view-line', { hasText: 'async function' });
  await expect
    .poll(async () => (await line.boundingBox())?.y ?? Number.NaN)
    .toBeCloseTo(before?.y ?? 0, -1);
});

test('opening the editor and typing leave the page where it is', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  // The reader has scrolled to the end of the code: its beginning is out of sight.
  await block.edit.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const top = () => block.edit.evaluate((button) => button.getBoundingClientRect().top);
  const before = await top();
  await block.edit.click();
  await expect(block.root.getByRole('textbox')).toBeFocused();
  await settle(page);
  expect(await top()).toBe(before);
  await page.keyboard.type('/* typed */');
  await expect(block.root.locator('.view-line', { hasText: '/* typed */' })).toBeInViewport();
  await settle(page);
  expect(await top()).toBe(before);
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

  test('text has the same size in code and text area, large enough not to be zoomed', async ({
    page,
  }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    const fontOf = (selector: string) =>
      block.root
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fontSize, lineHeight, fontFamily, fontVariantLigatures } =
            getComputedStyle(element);
          return { fontSize, lineHeight, fontFamily, fontVariantLigatures };
        });
    const before = await fontOf('.shiki');
    expect(Number.parseFloat(before.fontSize)).toBeGreaterThanOrEqual(16);
    expect(before.fontVariantLigatures).toBe('none');
    const height = await heightOf(block);
    await block.edit.tap();
    await expect(block.root.locator('textarea')).toBeFocused();
    expect(await fontOf('textarea')).toEqual(before);
    expect(await heightOf(block)).toBeCloseTo(height, 0);
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' });

  test('the editor takes a theme of high contrast, and what differs is underlined', async ({
    page,
  }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.write("console.log('the mark is at 11 bytes');");
    await expect(block.root.locator('.monaco-editor').first()).toHaveClass(/hc-black/);
    await block.run.click();
    const failing = block.root.locator('.hw-lines mark').first();
    await expect(failing).toHaveCSS('text-decoration-line', 'underline');
  });
});
