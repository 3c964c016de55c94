import { createServer } from 'node:http';
import { expect } from '@playwright/test';
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

test('a page of another origin can neither run code nor frame the site', async ({ page, site }) => {
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${site.url}playground/"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await page.goto(`http://127.0.0.1:${port}/`);
  const answers = await page.evaluate(async (url) => {
    const attempt = async (mode: RequestMode) => {
      try {
        const init = { method: 'POST', mode, body: '{}' };
        const response = await fetch(`${url}_highwater/run`, init);
        return `${response.type} ${response.status}`;
      } catch {
        return 'refused';
      }
    };
    const read = await fetch(url).then(
      (response) => response.text(),
      () => 'refused',
    );
    return { cors: await attempt('cors'), opaque: await attempt('no-cors'), read };
  }, site.url);
  // CORP keeps even the opaque answer from a foreign page.
  expect(answers).toEqual({ cors: 'refused', opaque: 'refused', read: 'refused' });
  await expect(page.frameLocator('iframe').locator('hw-experiment')).toHaveCount(0);
  other.close();
});

test('a wrong start says what to do', async () => {
  const site = await serveSite();
  await expect(serveSite(site.port)).rejects.toThrow(
    `Port ${site.port} is taken by another program. Stop that program, or choose another port: npm start -- --port ${site.port + 1}`,
  );
  await site.stop();
});
