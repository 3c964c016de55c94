import { chmod, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type Block, blockOf } from '../support/block.ts';
import { openReady, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const playground = '/playground/';
const title = 'write() returns false, and drain answers';
const objects = 'Object mode counts objects';
const own = 'Your program';

/** Runs the experiment and looks that the page took it over, for the reason given. */
async function runsInThePage(block: Block, reason: RegExp | string): Promise<void> {
  await block.runToEnd();
  await expect(block.root).toContainText(/in-page · Node v24/);
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await expect(block.root.locator('.hw-instead')).toContainText(reason);
  await expect(block.root.locator('.hw-instead')).toContainText('This ran in the page instead.');
}

/** The reason of a failed boot as the block of the reader says it, and the way to try again. */
async function failureIn(page: Page, name = title): Promise<Block> {
  const block = blockOf(page, name);
  await expect(block.root.getByRole('button', { name: 'Try again' })).toBeVisible();
  return block;
}

test.describe('a host that never answers', () => {
  test.use({ behaviour: { answers: false } });

  test('is given up after 30 s, with a notice after 10 s', async ({ page }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('Connecting to 127.0.0.1 …');
    await runsInThePage(block, 'The runtime "webcontainer" is still starting.');
    await page.clock.runFor(10_000);
    await expect(block.root).toContainText(
      'It takes longer than usual; after 30 s it is given up.',
    );
    await page.clock.runFor(20_000);
    const reason = 'WebContainer did not start: its host 127.0.0.1 could not be reached.';
    await failureIn(page);
    await expect(block.root).toContainText(reason);
    await runsInThePage(block, reason);
    await expect(page.locator('iframe[src="/webcontainer/"]')).toHaveCount(0);
  });
});

test.describe('a host whose page says nothing', () => {
  test.use({ behaviour: { saysInit: false } });

  test('is given up with what may keep it from starting', async ({ page }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('Connecting to 127.0.0.1 …');
    await page.clock.runFor(30_000);
    const reason = 'its host 127.0.0.1 was reached but gave no sign for 30 s';
    await expect(block.root).toContainText(reason);
    await runsInThePage(block, reason);
  });
});

test.describe('a host that answers with an error', () => {
  test.use({ behaviour: { build: { error: 'The key is not known.' } } });

  test('is quoted, and can be tried again', async ({ page, host }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await failureIn(page);
    const reason = 'it said “The key is not known”';
    await expect(block.root).toContainText(reason);
    await runsInThePage(block, reason);
    host.behaviour.build = 'works';
    await block.root.getByRole('button', { name: 'Try again' }).click();
    await block.root.getByText('WebContainer ready').first().waitFor();
    await expect(block.root.getByRole('button', { name: 'Try again' })).toBeHidden();
    await block.runToEnd();
    await expect(block.root).toContainText(/webcontainer · Node v24/);
    expect(host.boots).toBe(2);
  });
});

test.describe('too little memory', () => {
  test.use({
    behaviour: { build: { error: 'WebAssembly.Memory(): could not allocate memory' } },
  });

  test('is named', async ({ page }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('the browser has not enough memory for it. Close other');
    await runsInThePage(block, 'has not enough memory');
  });
});

test('a host that refuses the connection is given up soon', async ({ page, host }) => {
  await host.close();
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.hover();
  const reason = 'its host 127.0.0.1 could not be reached. A firewall';
  await expect(block.root).toContainText(reason);
  await runsInThePage(block, reason);
});

test.describe('a page that is not isolated', () => {
  test.use({ serving: 'plain' });

  test('runs everything in the page and says why', async ({ page, host }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await runsInThePage(block, 'served without the headers for that');
    const runtimes = runtimesOf(block);
    await runtimes.button.click();
    await expect(runtimes.choice('webcontainer')).toBeDisabled();
    await expect(runtimes.row('webcontainer')).toContainText('needs a page that is cross-origin');
    expect(host.boots).toBe(0);
  });
});

test('offline it says so, and it boots by itself once the device is online', async ({
  page,
  host,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const runtimes = runtimesOf(block);
  // All that the page itself needs is loaded before.
  await page.evaluate(() => localStorage.setItem('highwater:runtime', 'in-page'));
  await block.runToEnd();
  await runtimes.button.click();
  await runtimes.choice('auto').check();
  await page.context().setOffline(true);
  await runtimes.row('webcontainer').getByRole('button', { name: 'Start' }).click();
  await expect(runtimes.row('webcontainer')).toContainText('this device is offline');
  await runsInThePage(block, 'this device is offline');
  expect(host.boots).toBe(0);
  await page.context().setOffline(false);
  await expect(runtimes.row('webcontainer')).toContainText('Ready: Node v24');
});

test('a container that breaks down ends its runs with the reason', async ({ page, host }) => {
  const block = await openReady(page, playground, own);
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  host.machines.fail('the kernel panicked');
  await expect(block.root).toContainText(
    'WebContainer broke down in the middle of the run (the kernel panicked). Press Run to run it again.',
  );
  await expect(block.stop).toBeDisabled();
  await block.write("console.log('again')");
  await block.runToEnd();
  await expect(block.root).toContainText(/in-page · Node v24/);
  await expect(block.root.locator('.hw-instead')).toContainText('WebContainer broke down');
});

test('a host that dies in the middle of a run is noticed', async ({ page, host }) => {
  const block = await openReady(page, playground, own);
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  host.die();
  await expect(block.root).toContainText('(it no longer answers). Press Run to run it again.');
  await expect.poll(() => host.machines.count).toBe(0);
  await block.write("console.log('again')");
  await block.runToEnd();
  await expect(block.root).toContainText(/in-page · Node v24/);
});

test.describe('a program that survives being killed', () => {
  test.use({ behaviour: { ignoresKill: true } });

  test('ends with its container, and a new one boots', async ({ page, host }) => {
    const block = await openReady(page, lesson, title);
    const other = blockOf(page, objects);
    await block.write("console.log('begun');\nfor (;;);");
    await other.write("console.log('waiting');\nsetInterval(() => {}, 1000);");
    await block.run.click();
    await other.run.click();
    await expect(block.output).toContainText('begun');
    await expect(other.output).toContainText('waiting');
    await block.stop.click();
    await expect(block.root).toContainText('You stopped the program.', { timeout: 1000 });
    await expect(other.root).toContainText('Another program could not be stopped');
    await expect.poll(() => host.boots).toBe(2);
    await expect.poll(() => host.machines.running).toBe(0);
    await other.root.getByText('WebContainer ready').first().waitFor();
    await other.write("console.log('again')");
    await other.runToEnd();
    await expect(other.root).toContainText(/webcontainer · Node v24/);
  });
});

test('a version of Node that the handbook does not know is a notice, not a failure', async ({
  page,
  host,
}, info) => {
  const preload = info.outputPath('version.cjs');
  const node = info.outputPath('node');
  await writeFile(preload, "Object.defineProperty(process, 'version', { value: 'v99.0.0' });\n");
  await writeFile(node, `#!/bin/sh\nexec '${process.execPath}' --require '${preload}' "$@"\n`);
  await chmod(node, 0o755);
  host.behaviour.nodePath = node;
  const block = await openReady(page, lesson, title);
  await block.runToEnd();
  await expect(block.root).toContainText('webcontainer · Node v99.0.0');
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await block.write("console.log('otherwise')");
  await block.runToEnd();
  await expect(block.root.locator('[data-verdict=unsure]')).toBeVisible();
  await expect(block.root).toContainText('This was Node 99');
});
