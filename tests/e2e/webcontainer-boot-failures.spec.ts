import { expect, type Page } from '@playwright/test';
import { type Block, blockOf } from '../support/block.ts';
import { runsInThePage, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const title = 'write() returns false, and drain answers';

/** The reason of a failed boot as the block of the reader says it, and the way to try again. */
async function failureIn(page: Page, name = title): Promise<Block> {
  const block = blockOf(page, name);
  await expect(block.root.getByRole('button', { name: 'Try again' })).toBeVisible();
  return block;
}

test.describe('a host that never answers', () => {
  test.use({ behaviour: { answers: false } });

  test('is given up after 30 s, with a notice after 10 s, and can be tried again', async ({
    page,
    host,
  }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('s · Connecting');
    await runsInThePage(block, 'The runtime "webcontainer" is still starting.');
    await page.clock.runFor(10_000);
    await expect(block.root).toContainText(
      'WebContainer takes longer than usual to start; after 30 s it is given up.',
    );
    await page.clock.runFor(20_000);
    const reason = 'WebContainer did not start: its host 127.0.0.1 could not be reached.';
    await failureIn(page);
    await expect(block.root).toContainText(reason);
    await runsInThePage(block, reason);
    await expect(page.locator('iframe[src="/webcontainer/"]')).toHaveCount(0);
    host.behaviour.answers = true;
    await page.clock.resume();
    await block.root.getByRole('button', { name: 'Try again' }).click();
    await block.root.getByText('WebContainer ready').first().waitFor();
    await block.runToEnd();
    await expect(block.root).toContainText(/webcontainer · Node v24/);
  });
});

test.describe('a host whose page says nothing', () => {
  test.use({ behaviour: { saysInit: false } });

  test('is given up with what may keep it from starting', async ({ page }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('s · Connecting');
    await page.clock.runFor(30_000);
    const reason = 'its host 127.0.0.1 was reached but gave no sign for 30 s';
    await expect(block.root).toContainText(reason);
    await runsInThePage(block, reason);
  });
});

test.describe('a host that answers with a page of error', () => {
  test.use({ behaviour: { status: 503 } });

  test('is given up, since it never says that it is there', async ({ page }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('s · Connecting');
    await page.clock.runFor(30_000);
    await expect(block.root).toContainText('and when it is out of order');
    await runsInThePage(block, 'gave no sign for 30 s');
  });
});

test.describe('a host that begins and does not get ready', () => {
  test.use({ behaviour: { build: 'hangs' } });

  test('is given up with what may be the reason', async ({ page }) => {
    await page.clock.install();
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.hover();
    await expect(block.root).toContainText('s · Booting');
    await page.clock.runFor(30_000);
    const reason = '127.0.0.1 began but was not ready after 30 s';
    await failureIn(page);
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

test('a host that was out of reach is reached by trying again', async ({ page, host }) => {
  await page.route('**/headless*', (route) => route.abort('connectionrefused'));
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.hover();
  await failureIn(page);
  await page.unroute('**/headless*');
  await block.root.getByRole('button', { name: 'Try again' }).click();
  await block.root.getByText('WebContainer ready').first().waitFor();
  await block.runToEnd();
  await expect(block.root).toContainText(/webcontainer · Node v24/);
  expect(host.boots).toBe(1);
});

test('where the reader has chosen it and it can not be reached, the run says what to do', async ({
  page,
  host,
}) => {
  await host.close();
  await page.addInitScript(() => localStorage.setItem('highwater:runtime', 'webcontainer'));
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.click();
  const result = block.root.locator('.hw-result');
  await expect(result).toContainText('its host 127.0.0.1 could not be reached.');
  await expect(result).toContainText('choose auto to run this elsewhere.');
  await runtimesOf(block).button.click();
  await runtimesOf(block).choice('auto').check();
  await runsInThePage(block, 'its host 127.0.0.1 could not be reached.');
});

test('a browser that can not run it says so, and the page runs the programs', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'crossOriginIsolated'));
  await page.goto(lesson);
  const block = blockOf(page, title);
  await runsInThePage(block, 'This browser can not run WebContainer.');
  const runtimes = runtimesOf(block);
  await runtimes.button.click();
  await expect(runtimes.choice('webcontainer')).toBeDisabled();
  await expect(runtimes.row('webcontainer')).toContainText('Use a recent Chrome, Edge, Firefox');
  expect(host.boots).toBe(0);
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
