import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { violations } from '../support/violations.ts';
import { runtimesOf, test } from '../support/webcontainer-site.ts';

const part = 'hw-experiment[data-experiment="backpressure/write-returns-false"]';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, behaviour: { build: { error: 'The key is not known.' } } });

    test('axe finds nothing on the list of runtimes and on a boot that failed', async ({
      page,
    }) => {
      await page.goto('/lessons/backpressure/');
      const block = blockOf(page, 'write() returns false, and drain answers');
      await block.run.hover();
      await expect(block.root.locator('[data-part="boot-notice"]')).toBeVisible();
      await runtimesOf(block).button.click();
      await expect(runtimesOf(block).row('webcontainer')).toContainText('The key is not known');
      await block.runToEnd();
      await expect(block.root.locator('.hw-instead')).toBeVisible();
      expect(await violations(page, part)).toEqual([]);
    });
  });
}
