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
  await expect(block.root.getByText(/^\d s · Connecting to 127\.0\.0\.1 …$/)).toBeVisible();
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

test('stdout, stderr, the end of the input and the exit code are those of a process', async ({
  page,
}) => {
  const block = await openReady(page, playground, own);
  await block.write(
    [
      "for await (const chunk of process.stdin) console.log('read', chunk);",
      "console.log('grüß 🌊'.repeat(500), process.stdout.isTTY);",
      "console.error('\\x1b[31mto stderr\\x1b[0m');",
      'process.exitCode = 3;',
    ].join('\n'),
  );
  await block.runToEnd();
  await expect(block.root).toContainText('Exit code 3.');
  await expect(block.output.locator('.hw-stdout').first()).toHaveText(
    `${'grüß 🌊'.repeat(500)} undefined\n`,
  );
  await expect(block.output.locator('.hw-stderr .ansi-red-fg')).toHaveText('to stderr');
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

test('output without end is held back and counted; the page stays small', async ({ page }) => {
  const block = await openReady(page, playground, own);
  await block.write(
    "const line = 'x'.repeat(1023) + '\\n';\nfor (;;) if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));",
  );
  await block.run.click();
  await expect(block.root).toContainText(/more were printed, counted and not kept/);
  const session = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  for (let sample = 0; sample < 3; sample++) {
    const shown = (await block.root.locator('.hw-dropped').textContent()) ?? '';
    await expect(block.root.locator('.hw-dropped')).not.toHaveText(shown);
    await session.send('HeapProfiler.collectGarbage');
    sizes.push((await session.send('Runtime.getHeapUsage')).usedSize);
  }
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2 ** 20);
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
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
    expect(host.boots).toBe(0);
    await runtimes.row('webcontainer').getByRole('button', { name: 'Start' }).tap();
    await expect(runtimes.row('webcontainer')).toContainText('Ready: Node v24');
    await block.run.tap();
    await expect(block.root).toContainText(byWebContainer);
  });
});
