import { expect } from '@playwright/test';
import { blockOf, runUnasked } from '../support/block.ts';
import { heapGrowthWhileDropping } from '../support/heap-growth.ts';
import { millisecondsToStop } from '../support/milliseconds-to-stop.ts';
import { test } from '../support/site.ts';

const lesson = '/lessons/backpressure/';
const first = 'write() returns false, and drain answers';

test('a reader runs an experiment and sees that every line matches', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, first);
  await block.run.click();
  await expect(block.output).toContainText("'drain' at 0 bytes");
  await expect(block.root).toContainText('10 of 10 lines match.');
  await expect(block.root).toContainText('Exit code 0.');
  await expect(block.root).toContainText(/\d+ ms · 395 B · local · Node v24\.\d+\.\d+/);
  await expect(block.status).toHaveText('Exit code 0. 10 of 10 lines match.');
});

test('every experiment of the lesson matches when it is run from the page', async ({ page }) => {
  await page.goto(lesson);
  const blocks = page.locator('hw-experiment').filter({ hasNotText: 'Challenge' });
  const count = await blocks.count();
  expect(count).toBeGreaterThanOrEqual(5);
  for (let index = 0; index < count; index++) {
    const block = blocks.nth(index);
    await runUnasked(block);
    await expect(block.locator('[data-verdict=match]')).toBeVisible();
  }
});

test('a challenge is not solved yet, and that is no failure; its solution solves it', async ({
  page,
}) => {
  await page.goto(lesson);
  const block = blockOf(page, 'A copy that stays bounded and reports failure');
  await block.run.click();
  await expect(block.root.locator('[data-verdict=unsolved]')).toContainText(
    /Not solved yet: \d+ of \d+ lines match/,
  );
  await block.root.getByText('Solution', { exact: true }).click();
  const solution = await block.root.locator('.hw-solution code').textContent();
  await block.write(`${solution}console.log('too much');`);
  await block.run.click();
  await expect(block.root.locator('[data-verdict=differs]')).toContainText('Not solved yet: ');
  await block.write(solution ?? '');
  await block.run.click();
  await expect(block.root.locator('[data-verdict=match]')).toContainText(
    /Solved: (\d+) of \1 lines match\./,
  );
});

test('the expected output can be read before running', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, first);
  const expected = block.root.getByLabel('Expected output');
  await expect(expected).toBeHidden();
  await block.root.getByText('Expected output').click();
  await expect(expected).toContainText("write('bbbbb'): false, 10 bytes held");
});

test('Ctrl+Enter runs, from the code and from the editor', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, first);
  await block.root.locator('pre').first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(block.root).toContainText('10 of 10 lines match.');
  await block.write("console.log('from the editor')");
  await page.keyboard.press('Control+Enter');
  await expect(block.output).toContainText('from the editor');
});

test('stop ends an endless loop within a second, and the next run works', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write("process.stdout.write('begun');\nfor (;;);");
  await block.run.click();
  await expect(block.output).toContainText('begun');
  const before = Date.now();
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
  expect(Date.now() - before).toBeLessThan(1000);
  await expect(block.run).toBeFocused();
  await block.write("console.log('after')");
  await block.run.click();
  await expect(block.output).toContainText('after');
});

test('output is shown while the program runs, also without a newline', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write("process.stdout.write('half a line');\nsetInterval(() => {}, 1000);");
  await block.run.click();
  await expect(block.output).toContainText('half a line');
  await expect(block.stop).toBeEnabled();
  await block.stop.click();
});

test('a second run of a block stops the first; other blocks run on', async ({ page }) => {
  await page.goto(lesson);
  const a = blockOf(page, first);
  const b = blockOf(page, 'Object mode counts objects');
  await a.write("console.log('first ' + Math.random());\nsetInterval(() => {}, 1000);");
  await a.run.click();
  await expect(a.output).toContainText('first 0.');
  const printed = (await a.output.textContent()) ?? '';
  await b.run.click();
  await expect(b.root.locator('[data-verdict=match]')).toBeVisible();
  await a.run.click();
  await expect(a.output).not.toContainText(printed.trim());
  await expect(a.output).toContainText('first 0.');
  await expect(a.stop).toBeEnabled();
  await a.stop.click();
  await expect(a.root).toContainText('You stopped the program.');
  await expect(b.root.locator('[data-verdict=match]')).toBeVisible();
});

test('stdout and stderr are told apart, and colours are shown', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    "console.log('\\x1b[32mgreen\\x1b[0m plain');\nconsole.error('to stderr');\nprocess.exitCode = 3;",
  );
  await block.runToEnd();
  await expect(block.output.locator('.hw-stdout .ansi-green-fg')).toHaveText('green');
  await expect(block.output.locator('.hw-stderr').first()).toContainText('to stderr');
  await expect(block.root).toContainText('Exit code 3.');
});

test('output is shown as a terminal shows it, and copied without what only the page says', async ({
  page,
}) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    [
      "process.stdout.write('10 %\\r');",
      "process.stdout.write('100 %\\n');",
      "console.log('\\x1b]8;;https://nodejs.org/\\x07a link\\x1b]8;;\\x07 and \\x1b[7minverse\\x1b[0m');",
      "process.stdout.write('', () => console.error('to stderr'));",
    ].join('\n'),
  );
  await block.runToEnd();
  await expect(block.output.locator('.ansi-inverse')).toHaveText('inverse');
  await expect(block.output.getByRole('link')).toHaveCount(0);
  await block.output.evaluate((output) => getSelection()?.selectAllChildren(output));
  await page.keyboard.press('ControlOrMeta+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe('100 %\na link and inverse\nto stderr');
});

test('a key that is held down runs once', async ({ page }) => {
  const runs: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/_highwater/run')) runs.push(request.url());
  });
  await page.goto(lesson);
  const block = blockOf(page, first);
  await block.write("console.log('held')");
  const hold = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (let time = 0; time < 5; time++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    for (const key of keys) await page.keyboard.up(key);
    await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
    await expect(block.stop).toBeDisabled();
  };
  await hold('Control');
  expect(runs).toHaveLength(1);
  await block.run.focus();
  await hold();
  expect(runs).toHaveLength(2);
});

test('a difference names the line and the reason', async ({ page }) => {
  await page.goto(lesson);
  const block = blockOf(page, first);
  await block.write("console.log('the mark is at 11 bytes');");
  await block.run.click();
  await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
  const rows = block.root.getByRole('list', { name: /Comparison of stdout/ }).getByRole('listitem');
  await expect(rows.first()).toContainText('the mark is at 10 bytes');
  await expect(rows.first()).toContainText('the mark is at 11 bytes');
  await expect(rows.first().locator('.hw-reason')).not.toBeEmpty();
  await expect(rows.nth(1)).toContainText('missing');
});

test('a program that fails shows what Node prints, with its own file name', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  const cases = [
    ['const = 1;', 'SyntaxError'],
    ["throw new Error('thrown');", 'Error: thrown'],
    ["Promise.reject(new Error('rejected'));", 'Error: rejected'],
  ] as const;
  for (const [code, text] of cases) {
    await block.write(code);
    await block.runToEnd();
    await expect(block.output).toContainText(text);
    await expect(block.output).toContainText('/main.mjs:1');
    await expect(block.output).not.toContainText(/\/tmp\/|node_modules/);
    await expect(block.root).toContainText('Exit code 1.');
  }
});

test('that all lines match is no success where the program fails, and is not told as one', async ({
  page,
}) => {
  await page.goto('/lessons/backpressure/');
  const block = blockOf(page, 'write() returns false, and drain answers');
  const code = await block.root.locator('.hw-code code').first().textContent();
  await block.write(`${code}\nprocess.exitCode = 3;`);
  await block.runToEnd();
  await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
  await expect(block.status).toHaveText(
    'Exit code 3. 10 of 10 lines match, but that is not all. The program ended with exit code 3 instead of 0.',
  );
});

test('output without end keeps the page small and usable', async ({ page }) => {
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  await block.write(
    "const line = 'x'.repeat(1023) + '\\n';\nfor (;;) if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));",
  );
  await block.run.click();
  expect(await heapGrowthWhileDropping(page, block, 2 ** 23)).toBeLessThan(2 ** 22);
  expect(await millisecondsToStop(block)).toBeLessThan(1000);
});
