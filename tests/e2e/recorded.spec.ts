import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/static-site.ts';

const lesson = '/lessons/backpressure/';

test('an experiment that no runtime here can run offers what Node printed', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, 'Where queued bytes are kept');
  await block.run.click();
  const offer = block.root.getByRole('button', { name: 'Show what Node 22, 24 and 26 printed' });
  await offer.click();
  const recorded = block.root.locator('[data-part=recorded]');
  await expect(recorded).toContainText(/Printed by Node 22\.\d+\.\d+, 24\.\d+\.\d+ and 26\./);
  await expect(recorded.locator('pre').first()).toBeVisible();
  await expect(recorded.locator('summary')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader sees what the versions printed', async ({ page }) => {
    await page.goto(lesson);
    const block = blockOf(page, 'write() returns false, and drain answers');
    await block.root.getByText('what Node 22, 24 and 26 printed').click();
    await expect(block.root.getByLabel('Expected output')).toContainText("'drain' at 0 bytes");
  });

  test('paper shows it without a click', async ({ page }) => {
    await page.goto(lesson);
    await page.emulateMedia({ media: 'print' });
    const block = blockOf(page, 'write() returns false, and drain answers');
    await expect(block.root.getByLabel('Expected output')).toBeVisible();
  });
});
