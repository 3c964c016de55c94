import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/site.ts';
import { sitePages } from '../support/site-pages.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  );
}

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
      await block.write("console.log('no');\nconsole.error('\\x1b[33myellow\\x1b[0m');");
      await block.run.click();
      await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
