import { expect } from '@playwright/test';
import { blockOf, runUnasked } from '../support/block.ts';
import { heapGrowthWhileDropping } from '../support/heap-growth.ts';
import { millisecondsToStop } from '../support/milliseconds-to-stop.ts';
import { test } from '../support/static-site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

test('on a static host an experiment runs in the page, or says what the page cannot give', async ({
  page,
}) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(lesson);
  const blocks = page.locator('hw-experiment').filter({ hasNotText: 'Challenge' });
  const count = await blocks.count();
  let matched = 0;
  for (let index = 0; index < count; index++) {
    const block = blocks.nth(index);
    await runUnasked(block);
    const end = block
      .locator('[data-verdict=match]')
      .or(block.getByText(/needs .* which the runtime "in-page" does not give/).first());
    await expect(end.first()).toBeVisible();
    matched += await block.locator('[data-verdict=match]').count();
  }
  // One experiment measures resident memory, of which a page knows nothing.
  expect(matched).toBe(count - 1);
  await expect(blockOf(page, title).root).toContainText(/in-page · Node v24\.\d+\.\d+/);
  expect(failed).toEqual([]);
});

test('the engine is ready before the reader touches an experiment that is near', async ({
  page,
}) => {
  await page.goto(lesson);
  const { root } = blockOf(page, title);
  const worker = page.waitForEvent('worker', (worker) => worker.url().startsWith('blob:'));
  await root.scrollIntoViewIfNeeded();
  await worker;
  await expect(root).not.toContainText('in-page');
});

test('for a reader who saves data the engine waits for the first run', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.root.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/_engine/'))).toEqual([]);
  await block.run.click();
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  expect(asked.filter((url) => url.includes('/_engine/core.js'))).toHaveLength(1);
});

test('stop ends an endless loop at once, and other blocks run on', async ({ page }) => {
  await page.goto(lesson);
  const looping = blockOf(page, title);
  const other = blockOf(page, 'Object mode counts objects');
  await looping.write(
    "console.log('begun');\nawait new Promise((r) => setTimeout(r, 20));\nfor (;;);",
  );
  await looping.run.click();
  await expect(looping.output).toContainText('begun');
  await other.run.click();
  await expect(other.root.locator('[data-verdict=match]')).toBeVisible();
  expect(await millisecondsToStop(looping)).toBeLessThan(1000);
  await other.run.click();
  await expect(other.root.locator('[data-verdict=match]')).toBeVisible();
});

test('output without end is held back and counted; the page stays small', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    "const line = 'x'.repeat(1023) + '\\n';\nfor (;;) if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));",
  );
  await block.run.click();
  expect(await heapGrowthWhileDropping(page, block, 2 ** 23)).toBeLessThan(2 ** 22);
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
});

test('a program reaches neither network, storage, cookies nor the page', async ({
  page,
  staticSite,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    [
      `const url = '${staticSite}secret';`,
      "const attempt = async (name, f) => { try { console.log(name, 'gave', typeof (await f())); } catch { console.log(name, 'refused'); } };",
      "await attempt('fetch', () => globalThis.fetch(url));",
      "await attempt('XMLHttpRequest', () => { const x = new XMLHttpRequest(); x.open('GET', url, false); x.send(); });",
      "await attempt('WebSocket', () => new WebSocket(url.replace('http', 'ws')));",
      "await attempt('importScripts', () => importScripts(url));",
      "await attempt('indexedDB', () => indexedDB.open('x'));",
      "await attempt('caches', () => caches.open('x'));",
      "await attempt('localStorage', () => localStorage.length);",
      "await attempt('parent', () => parent.document);",
      "await attempt('postMessage', () => postMessage({ type: 'exit', code: 0 }));",
      "console.log('end');",
    ].join('\n'),
  );
  await block.run.click();
  await expect(block.output).toContainText('end');
  await expect(block.output).not.toContainText('gave object');
  expect(requests.filter((url) => url.endsWith('secret'))).toEqual([]);
});

test('says where a browser loses what real Node keeps', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    "import { AsyncLocalStorage } from 'node:async_hooks';\nconst storage = new AsyncLocalStorage();\nawait storage.run('kept', async () => {\n  await null;\n  console.log(storage.getStore());\n});",
  );
  await block.run.click();
  await expect(block.root).toContainText('Exit code 0.');
  await expect(block.root.locator('.hw-run-notice')).toContainText('asked an AsyncLocalStorage');
});
