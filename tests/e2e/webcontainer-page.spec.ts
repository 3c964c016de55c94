import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { openReady, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const playground = '/playground/';
const title = 'write() returns false, and drain answers';
const own = 'Your program';
const byWebContainer = /webcontainer · Node v24\.\d+\.\d+/;

test('leaving the page ends the container; coming back boots another one', async ({
  page,
  host,
}) => {
  const block = await openReady(page, playground, own);
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  await page.goto(lesson);
  await expect.poll(() => host.machines.count).toBe(0);
  await page.goBack();
  const again = blockOf(page, own);
  await again.run.hover();
  await expect.poll(() => host.machines.count).toBe(1);
  await again.write("console.log('back')");
  await again.runToEnd();
  await expect(again.output).toContainText('back');
  expect(host.boots).toBe(2);
});

test('a page that the browser keeps ends its container too, and boots another one when it is used', async ({
  page,
  host,
}) => {
  const block = await openReady(page, lesson, title);
  await block.write("console.log('begun');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  // As of a page that goes into the back/forward cache, which automation switches off.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect.poll(() => host.machines.count).toBe(0);
  await expect(page.locator('iframe[src="/webcontainer/"]')).toHaveCount(0);
  const boot = block.root.locator('[data-part=boot]');
  await expect(boot).toHaveText('');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(block.root).toContainText(
    'WebContainer was closed because the page was left. Press Run to run it again.',
  );
  await block.write("console.log('back');");
  await block.runToEnd();
  await expect(block.output).toContainText('back');
  await expect(boot).toHaveText('WebContainer ready');
  await block.runToEnd();
  await expect(block.root).toContainText(byWebContainer);
  expect(host.boots).toBe(2);
});

test('a page that is left in the middle of a boot gives it up, and boots when it is come back to', async ({
  page,
  host,
}) => {
  host.behaviour.build = 'hangs';
  await page.goto(lesson);
  const block = blockOf(page, title);
  await block.run.hover();
  await expect(block.root).toContainText('s · Booting');
  await page.goto(playground);
  host.behaviour.build = 'works';
  await page.goBack();
  await block.run.hover();
  await block.root.getByText('WebContainer ready').first().waitFor();
  expect(host.machines.count).toBe(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('it boots on a tap only', async ({ page, host }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.run.tap();
    await expect(block.root).toContainText(/in-page · Node v24/);
    const runtimes = runtimesOf(block);
    await runtimes.button.tap();
    await expect(runtimes.row('webcontainer')).toContainText('Not started yet.');
    await block.edit.tap();
    await block.root.getByRole('textbox').first().waitFor({ state: 'attached' });
    expect(host.boots).toBe(0);
    await runtimes.row('webcontainer').getByRole('button', { name: 'Start' }).tap();
    await expect(runtimes.row('webcontainer')).toContainText('Ready: Node v24');
    await block.run.tap();
    await expect(block.root).toContainText(byWebContainer);
  });

  test('it boots for a run where the reader has chosen it', async ({ page, host }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    const runtimes = runtimesOf(block);
    await runtimes.button.tap();
    await runtimes.choice('webcontainer').tap();
    await expect(runtimes.row('webcontainer')).toContainText('Not started yet.');
    expect(host.boots).toBe(0);
    await block.run.tap();
    await expect(block.root).toContainText(byWebContainer);
    await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  });
});
