import { expect } from '@playwright/test';
import { test } from '../support/static-site.ts';

test('a reader finds what runs in the page, and what does not', async ({ page }) => {
  await page.goto('/playground/');
  await page.getByRole('link', { name: 'What runs in the page' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What runs in the page');
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(rowOf('child_process')).toContainText('a page starts no processes');
  await expect(rowOf('crypto').first()).toContainText('createSign()');
  await expect(rowOf('hooks/storage-across-await.mjs')).toContainText('AsyncLocalStorage');
  await page.getByText('Bindings of the engine').click();
  await expect(rowOf('fs_dir')).toContainText('src/node_dir.cc');
});
