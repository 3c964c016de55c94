import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { openReady, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const playground = '/playground/';
const title = 'write() returns false, and drain answers';
const objects = 'Object mode counts objects';
const own = 'Your program';
const byWebContainer = /webcontainer · Node v24\.\d+\.\d+/;

test('it boots when a reader points at an experiment, with steps and time, and shows its Node', async ({
  page,
  host,
}) => {
  host.behaviour.answers = false;
  await page.goto(lesson);
  const block = blockOf(page, title);
  await page.waitForLoadState('networkidle');
  expect(host.boots).toBe(0);
  await block.run.hover();
  await expect(block.root.getByText(/^\d s · Connecting$/)).toBeVisible();
  const runtimes = runtimesOf(block);
  await runtimes.button.click();
  await expect(runtimes.row('webcontainer')).toContainText(/Starting for [1-9] s: Connecting/);
  await page.reload();
  host.behaviour.answers = true;
  await block.run.hover();
  await runtimes.button.click();
  await expect(runtimes.row('webcontainer')).toContainText(/Ready: Node v24\.\d+\.\d+\./);
});

test('the blocks of a page share one container', async ({ page, host }) => {
  const first = await openReady(page, lesson, title);
  for (const block of [first, blockOf(page, objects)]) {
    await block.runToEnd();
    await expect(block.root).toContainText(byWebContainer);
    await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  }
  expect(host.boots).toBe(1);
  expect(host.machines.count).toBe(1);
});

test('blocks that are pointed at while it boots wait for the same boot', async ({ page, host }) => {
  host.behaviour.build = 'hangs';
  await page.goto(lesson);
  const blocks = [blockOf(page, title), blockOf(page, objects)];
  for (const { root, run } of blocks) {
    await run.hover();
    await expect(root.getByText(/^\d+ s · Booting$/)).toBeVisible();
  }
  expect(host.boots).toBe(1);
});

test('programs of two blocks run at the same time', async ({ page }) => {
  const first = await openReady(page, lesson, title);
  const second = blockOf(page, objects);
  const meet = (mine: string, theirs: string) =>
    [
      "import { existsSync, writeFileSync } from 'node:fs';",
      `writeFileSync('../../${mine}', '');`,
      `while (!existsSync('../../${theirs}')) await new Promise((resolve) => setTimeout(resolve, 10));`,
      "console.log('met');",
    ].join('\n');
  await first.write(meet('first', 'second'));
  await second.write(meet('second', 'first'));
  await first.run.click();
  await second.run.click();
  await expect(first.output).toContainText('met');
  await expect(second.output).toContainText('met');
});

test('stop ends an endless loop at once and leaves other programs alone', async ({
  page,
  host,
}) => {
  const looping = await openReady(page, lesson, title);
  const other = blockOf(page, objects);
  await looping.write("console.log('begun');\nfor (;;);");
  await other.write("console.log('waiting');\nsetInterval(() => {}, 1000);");
  await looping.run.click();
  await other.run.click();
  await expect(looping.output).toContainText('begun');
  await expect(other.output).toContainText('waiting');
  await looping.stop.click();
  await expect(looping.root).toContainText('You stopped the program.', { timeout: 1000 });
  await expect.poll(() => host.machines.running).toBe(1);
  await expect(other.stop).toBeEnabled();
  expect(host.boots).toBe(1);
});

test('a runtime that the reader pins holds for every block and page, and is remembered', async ({
  page,
}) => {
  const first = await openReady(page, lesson, title);
  const runtimes = runtimesOf(first);
  await runtimes.button.click();
  await expect(runtimes.choice('auto')).toBeChecked();
  await expect(runtimes.choice('local')).toBeDisabled();
  await expect(runtimes.row('local')).toContainText('clone the repository and run npm start');
  await runtimes.choice('in-page').check();
  await expect(runtimes.button).toHaveText(/Runtime:\s+in-page/);
  const second = blockOf(page, objects);
  await second.runToEnd();
  await expect(second.root).toContainText(/in-page · Node v24/);
  await expect(second.root).not.toContainText('This ran in the page instead.');
  await page.goto(playground);
  const third = blockOf(page, own);
  await expect(runtimesOf(third).button).toHaveText(/Runtime:\s+in-page/);
  await third.runToEnd();
  await expect(third.root).toContainText(/in-page · Node v24/);
});

test('the list of runtimes is worked by keys alone', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, title);
  const runtimes = runtimesOf(block);
  await runtimes.button.focus();
  await page.keyboard.press('Enter');
  await expect(runtimes.button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(runtimes.choice('auto')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(runtimes.choice('webcontainer')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(runtimes.list).toBeHidden();
  await expect(runtimes.button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(runtimes.list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(runtimes.list).toBeHidden();
});

test('a run that begins before all else says too why it did not go to WebContainer', async ({
  page,
  host,
}) => {
  host.behaviour.build = 'hangs';
  const { promise: open, resolve } = Promise.withResolvers<void>();
  await page.route(/webcontainer-runtime/, async (route) => {
    await open;
    await route.continue();
  });
  await page.goto(lesson);
  // The engine of the page is ready, and nobody has asked for WebContainer.
  await page.evaluate(() => localStorage.setItem('highwater:runtime', 'in-page'));
  const block = blockOf(page, objects);
  await block.runToEnd();
  await page.evaluate(() => localStorage.removeItem('highwater:runtime'));
  await block.run.click();
  resolve();
  await expect(block.root.locator('.hw-instead')).toContainText(
    'The runtime "webcontainer" is still starting. This ran in the page instead.',
  );
});

test('where only WebContainer gives what a program needs, its run waits for it', async ({
  page,
  host,
}) => {
  host.behaviour.answers = false;
  await page.route('**/playground/experiments.json', async (route) => {
    const response = await route.fetch();
    const experiments = await response.json();
    experiments['backpressure/object-mode'].needs = ['child-process'];
    await route.fulfill({ json: experiments });
  });
  await page.goto(`${playground}?from=backpressure/object-mode`);
  const block = blockOf(page, objects);
  await block.run.click();
  await expect(block.root.locator('.hw-result')).toContainText('Connecting to 127.0.0.1 …');
  host.behaviour.answers = true;
  await page.reload();
  await block.run.click();
  await expect(block.root).toContainText(byWebContainer);
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
});

test.describe('behind npm start', () => {
  test.use({ serving: 'start', behaviour: { answers: false } });

  test('a run waits for nothing: until WebContainer has booted it goes to the own Node', async ({
    page,
    host,
  }) => {
    await page.goto(lesson);
    const block = blockOf(page, title);
    await block.runToEnd();
    await expect(block.root).toContainText(/local · Node v24/);
    await expect(block.root).not.toContainText('This ran in the page instead.');
    host.behaviour.answers = true;
    await page.reload();
    await block.run.hover();
    await block.root.getByText('WebContainer ready').first().waitFor();
    await block.runToEnd();
    await expect(block.root).toContainText(byWebContainer);
  });
});
