import { expect } from '@playwright/test';
import { sitePages } from '../support/site-pages.ts';
import { openReady, test } from '../support/webcontainer-site.ts';

for (const path of sitePages) {
  test(`${path} is isolated with the headers of a static host, and all of it is of its own origin`, async ({
    page,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) elsewhere.push(url);
    });
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect({ elsewhere, failed }).toEqual({ elsewhere: [], failed: [] });
  });
}

test.describe('behind npm start', () => {
  test.use({ serving: 'start' });

  test('a page stays isolated when the browser asks again for what it has', async ({ page }) => {
    for (const visit of [() => page.goto('/'), () => page.reload(), () => page.reload()]) {
      await visit();
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    }
  });
});

test('the key of a host that needs one reaches the host of WebContainer', async ({ page }) => {
  // As the build writes it into the page of the frame.
  await page.addInitScript(() => {
    if (location.pathname !== '/webcontainer/') return;
    document.addEventListener('readystatechange', () => {
      document.documentElement.dataset.webcontainerKey = 'key-of-the-host';
    });
  });
  const asked = page.waitForRequest(/\/headless\?.*client_id=key-of-the-host/);
  await openReady(page, '/playground/', 'Your program');
  await asked;
});
