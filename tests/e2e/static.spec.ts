import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { blockOf } from '../support/block.ts';

test('a static copy can be read, and says why it runs nothing', async ({ page }) => {
  const files = sirv(join(import.meta.dirname, '../../dist'));
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`http://127.0.0.1:${port}/lessons/backpressure/`);
  const block = blockOf(page, 'write() returns false, and drain answers');
  await expect(block.root.locator('pre').first()).toContainText('import { Writable }');
  await block.run.click();
  await expect(block.root).toContainText('clone the repository and run npm start');
  await expect(block.stop).toBeDisabled();
  expect(failed).toEqual([]);
  server.close();
});
