import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { millisecondsToStop } from '../support/milliseconds-to-stop.ts';
import { test } from '../support/static-site.ts';

// A loop without an end takes a core of the machine that the page and the test need too.
test.describe.configure({ timeout: 120_000 });

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';
const other = 'Object mode counts objects';

const endless: Record<string, string> = {
  'a loop of microtasks': 'const again = () => Promise.resolve().then(again);\nagain();',
  'writing to a full pipe':
    "import fs from 'node:fs';\nfor (;;) {\n  try {\n    fs.writeSync(1, 'and on\\n');\n  } catch {}\n}",
  'an error in every handler of errors':
    "process.on('uncaughtException', () => setImmediate(() => {\n  throw new Error('again');\n}));\nthrow new Error('first');",
};

for (const [name, code] of Object.entries(endless)) {
  test(`${name} stops at once when told to, and other blocks run on`, async ({ page }) => {
    await page.goto(lesson);
    const hostile = blockOf(page, title);
    const harmless = blockOf(page, other);
    await hostile.write(`console.log('begun');\n${code}`);
    await hostile.run.click();
    await expect(hostile.output).toContainText('begun');
    await harmless.run.click();
    await expect(harmless.root.locator('[data-verdict=match]')).toBeVisible();
    expect(await millisecondsToStop(hostile)).toBeLessThan(1000);
  });
}

test('a program that does not end is stopped with a sentence that names the limit', async ({
  page,
}) => {
  await page.route(`**${lesson}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const shorter = text.replaceAll('"timeMs":30000', '"timeMs":2000');
    expect(shorter).not.toBe(text);
    await route.fulfill({ response, body: shorter });
  });
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write("console.log('begun');\nfor (;;);");
  await block.runToEnd();
  await expect(block.root).toContainText(
    'The program was stopped after 2 s, the time that a run may take.',
  );
});

test('a program that fills a stream for ever is stopped, and the page stays small', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.write(
    "import { Writable } from 'node:stream';\nconst sink = new Writable({ write() {} });\nfor (;;) sink.write(Buffer.alloc(65_536));",
  );
  await block.runToEnd();
  await expect(block.root).toContainText(
    /it reached its limit of 512 MiB of memory: one of its streams held [\d,]+ chunks/,
  );
});

test('printing without a pause ends with a sentence, and the page runs other blocks', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const harmless = blockOf(page, other);
  await block.write("for (let line = 1; ; line += 1) console.log('line', line);");
  await block.run.click();
  await expect(block.output).toContainText('line 100');
  await harmless.run.click();
  await expect(harmless.root.locator('[data-verdict=match]')).toBeVisible();
  await expect(block.root).toContainText(
    /it reached its limit of 256 MiB of heap: one of its streams held [\d,]+ chunks/,
    { timeout: 40_000 },
  );
});

test('a write of 200 MB is held back, and the page stays small', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    "const line = 'x'.repeat(999) + '\\n';\nprocess.stdout.write(line.repeat(200_000));\nsetInterval(() => {}, 1000);",
  );
  const session = await page.context().newCDPSession(page);
  const size = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const before = await size();
  await block.run.click();
  await expect(block.root).toContainText(/more were printed, counted and not kept/, {
    timeout: 40_000,
  });
  // What is kept of the output and its lines in the page are most of the difference.
  expect((await size()) - before).toBeLessThan(40 * 2 ** 20);
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
});

test('a program whose frame has gone says so, and the next one runs', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const harmless = blockOf(page, other);
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  await page.evaluate(() => document.querySelector('iframe[sandbox]')?.remove());
  await expect(block.root).toContainText(
    'the browser ended the process that runs the programs of this page',
    { timeout: 30_000 },
  );
  await expect(block.output).toContainText('begun');
  await harmless.run.click();
  await expect(harmless.root.locator('[data-verdict=match]')).toBeVisible({ timeout: 40_000 });
});

test('a run that is asked of a frame which has gone moves to a new one', async ({ page }) => {
  await page.goto(lesson);
  const harmless = blockOf(page, other);
  await harmless.run.click();
  await expect(harmless.root.locator('[data-verdict=match]')).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => document.querySelector('iframe[sandbox]')?.remove());
  await harmless.run.click();
  await expect(harmless.root.locator('[data-verdict=match]')).toBeVisible({ timeout: 40_000 });
});
