import { createServer } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { serveSite, test } from '../support/site.ts';

test('the server stopped in mid-run: the page says so, and recovers when it is back', async ({
  page,
}) => {
  const site = await serveSite();
  await page.goto(`${site.url}playground/`);
  const block = blockOf(page, 'Your program');
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  site.process.kill('SIGKILL');
  await expect(block.root).toContainText(/npm start/);
  await expect(block.stop).toBeDisabled();

  await block.run.click();
  await expect(block.root.locator('.hw-result')).toContainText(/npm start/);

  const again = await serveSite(site.port);
  await block.write("console.log('back')");
  await block.run.click();
  await expect(block.output).toContainText('back');
  await expect(block.root).toContainText('Exit code 0.');
  await again.stop();
});

/** What a page gets that sends a program to the server at `url` and reads a page of it. */
async function attempts(page: Page, url: string) {
  return page.evaluate(async (address) => {
    const attempt = async (init: RequestInit, path = '') => {
      try {
        const { status } = await fetch(`${address}${path}`, init);
        return status;
      } catch {
        return 'refused';
      }
    };
    const post = { method: 'POST', body: '{}' };
    return {
      cors: await attempt({ ...post, mode: 'cors' }, '_highwater/run'),
      opaque: await attempt({ ...post, mode: 'no-cors' }, '_highwater/run'),
      read: await attempt({}),
    };
  }, url);
}

/** Puts the playground of the site into a frame of the page and waits until the browser has decided. */
async function framePlayground(page: Page, url: string) {
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = `${address}playground/`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    return loaded;
  }, url);
  return page.frameLocator('iframe').locator('hw-experiment');
}

test('a page of another origin can neither run code nor frame the site', async ({ page, site }) => {
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<body>Another site.</body>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await page.goto(`http://127.0.0.1:${port}/`);
  // CORP keeps even the opaque answer from a foreign page.
  const refused = { cors: 'refused', opaque: 'refused', read: 'refused' };
  expect(await attempts(page, site.url)).toEqual(refused);
  await expect(await framePlayground(page, site.url)).toHaveCount(0);
  other.close();
});

test('a page of the site itself is heard, but runs nothing without the secret', async ({
  page,
  site,
}) => {
  await page.goto('/');
  expect(await attempts(page, site.url)).toEqual({ cors: 403, opaque: 403, read: 200 });
  await expect(await framePlayground(page, site.url)).toHaveCount(1);
});

test('a wrong start says what to do', async () => {
  const site = await serveSite();
  await expect(serveSite(site.port)).rejects.toThrow(
    `Port ${site.port} is taken by another program. Stop that program, or choose another port: npm start -- --port ${site.port + 1}`,
  );
  await site.stop();
});
