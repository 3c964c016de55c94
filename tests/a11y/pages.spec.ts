import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';
import { sitePages } from '../support/site-pages.ts';
import { violations } from '../support/violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    for (const path of sitePages) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing on a block that has run, differs and is being edited', async ({
      page,
    }) => {
      await page.goto('/lessons/backpressure/');
      const block = blockOf(page, 'write() returns false, and drain answers');
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      await block.write(
        "console.log('no');\nconsole.error('\\x1b[33myellow\\x1b[0m');\nconsole.log('\\x1b[41mred\\x1b[49;7minverse\\x1b[0m\\x07');",
      );
      await block.run.click();
      await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
      await block.edit.click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' ');
      await expect(block.root).toContainText('The code has changed since this run.');
      expect(
        await violations(page, 'hw-experiment[data-experiment="backpressure/write-returns-false"]'),
      ).toEqual([]);
    });

    test('axe finds nothing on a prediction that is asked for, and one that was wrong', async ({
      page,
    }) => {
      await page.goto('/lessons/backpressure/');
      const { root, run } = blockOf(page, 'A synchronous sink gives no signal');
      const part = 'hw-experiment[data-experiment="backpressure/synchronous-sink"]';
      await run.click();
      await expect(root).toContainText('run without a prediction');
      expect(await violations(page, part)).toEqual([]);
      await root.getByRole('radio', { name: 'false' }).check();
      await run.click();
      await expect(root.locator('.hw-predict-answer')).toContainText('Not so.');
      expect(await violations(page, part)).toEqual([]);
    });

    test('axe finds nothing on a challenge that is not solved yet', async ({ page }) => {
      await page.goto('/lessons/backpressure/');
      const block = blockOf(page, 'A copy that stays bounded and reports failure');
      await block.run.click();
      await expect(block.root.locator('[data-verdict=unsolved]')).toBeVisible();
      await block.root.getByText('Comparison with the expected output').click();
      expect(
        await violations(page, 'hw-experiment[data-experiment="backpressure/bounded-copy"]'),
      ).toEqual([]);
    });
  });
}
