import { expect } from '@playwright/test';
import { sitePages } from '../support/site-pages.ts';
import { openReady, runtimesOf, test } from '../support/webcontainer-site.ts';

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
    page.on('requestfailed', (request) => {
      // The engine gives up scripts that it has loaded ahead.
      if (!request.url().startsWith('blob:')) failed.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect({ elsewhere, failed }).toEqual({ elsewhere: [], failed: [] });
  });
}

test('what a reader does on a page asks nobody but its own origin and the host of WebContainer', async ({
  page,
  baseURL,
  host,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isKnown = [baseURL, host.url].some((origin) => url.startsWith(origin));
    if (!isKnown && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  const block = await openReady(page, '/lessons/backpressure/', 'Object mode counts objects');
  await block.runToEnd();
  await block.write("console.log('mine');");
  await runtimesOf(block).button.click();
  await runtimesOf(block).choice('in-page').check();
  await block.runToEnd();
  await expect(block.output).toContainText('mine');
  expect(elsewhere).toEqual([]);
});

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
