import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Block } from '../support/block.ts';
import { heapGrowthWhileDropping } from '../support/heap-growth.ts';
import { nodeWith, versionScript } from '../support/node-with.ts';
import { openReady, runtimesOf, test } from '../support/webcontainer-site.ts';

const lesson = '/lessons/backpressure/';
const playground = '/playground/';
const objects = 'Object mode counts objects';
const own = 'Your program';
const byWebContainer = /webcontainer · Node v24\.\d+\.\d+/;

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

test('the input of a program has ended, however the program reads it', async ({ page }) => {
  const block = await openReady(page, playground, own);
  await block.write(
    [
      "import { readFileSync } from 'node:fs';",
      "import { createInterface } from 'node:readline';",
      "console.log('all of it:', JSON.stringify(readFileSync(0, 'utf8')));",
      'const lines = createInterface({ input: process.stdin });',
      "lines.on('line', (line) => console.log('line', line));",
      "lines.on('close', () => console.log('closed'));",
    ].join('\n'),
  );
  await block.runToEnd();
  const stdout = await block.output.locator('.hw-stdout').allTextContents();
  expect(stdout.join('')).toBe('all of it: ""\nclosed\n');
  await expect(block.root).toContainText('Exit code 0.');
});

test('every way to end has its exit code, and what Node says of it is on stderr', async ({
  page,
}) => {
  const block = await openReady(page, playground, own);
  const endings = [
    { code: 0, program: "console.log('all is well');", says: '' },
    { code: 7, program: 'process.exit(7);', says: '' },
    { code: 1, program: "throw new Error('bööm');", says: 'file:///main.mjs:1' },
    { code: 1, program: "Promise.reject(new Error('bööm'));", says: 'Error: bööm' },
    { code: 1, program: 'const = 1;', says: 'SyntaxError' },
    { code: 13, program: 'await new Promise(() => {});', says: 'unsettled top-level await' },
    { code: 137, program: "process.kill(process.pid, 'SIGKILL');", says: '' },
  ];
  for (const { code, program, says } of endings) {
    await block.write(program);
    await block.runToEnd();
    await expect(block.root.locator('.hw-result')).toContainText(`Exit code ${code}.`);
    const stderr = await block.output.locator('.hw-stderr').allTextContents();
    if (says === '') expect(stderr.join('')).toBe('');
    else expect(stderr.join('')).toContain(says);
  }
});

test('colours and line endings of a terminal do not change what is compared', async ({ page }) => {
  const block = await openReady(page, lesson, objects);
  const data = JSON.parse((await block.root.locator('[data-part=data]').textContent()) ?? '');
  await block.write(
    [
      'const print = process.stdout.write.bind(process.stdout);',
      String.raw`process.stdout.write = (text) => print('\x1b[36m' + text.replaceAll('\n', '\x1b[0m\r\n'));`,
      data.files[data.entry],
    ].join('\n'),
  );
  await block.runToEnd();
  await expect(block.root).toContainText(byWebContainer);
  await expect(block.output.locator('.ansi-cyan-fg').first()).toBeVisible();
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
});

test('nothing of how the two streams are told apart is shown, also where a program is cut off', async ({
  page,
}) => {
  const block = await openReady(page, playground, own);
  const printing = "const print = () => process.stdout.write('ü'.repeat(5000), print);\nprint();";
  await block.write(`${printing}\nsetTimeout(() => process.kill(process.pid, 'SIGKILL'), 300);`);
  await block.runToEnd();
  await expect(block.root).toContainText('Exit code 137.');
  await expect(block.output.locator('.hw-stdout').first()).toHaveText(/^ü+$/);
  await block.write(printing);
  await block.run.click();
  await expect(block.output).toContainText('ü');
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
  expect((await block.output.allTextContents()).join('')).not.toMatch(/[<>=\w-]{20}/);
});

test('output without end is held back and counted; the page stays small', async ({ page }) => {
  const block = await openReady(page, playground, own);
  await block.write(
    "const line = 'x'.repeat(1023) + '\\n';\nfor (;;) if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));",
  );
  await block.run.click();
  expect(await heapGrowthWhileDropping(page, block, 2 ** 23)).toBeLessThan(2 ** 22);
  await block.stop.click();
  await expect(block.root).toContainText('You stopped the program.');
});

/** The page with programs that may hold `heapMiB` of output. */
async function openWithHeap(page: Page, heapMiB: number): Promise<Block> {
  await page.route(`**${playground}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const less = text.replaceAll('"heapMiB":256', `"heapMiB":${heapMiB}`);
    expect(less).not.toBe(text);
    await route.fulfill({ response, body: less });
  });
  return openReady(page, playground, own);
}

const endless = [
  {
    name: 'a loop that prints without a pause',
    // Long lines: a quick page could take short ones as they come.
    program: "for (;;) console.log('line', 'x'.repeat(50_000));",
    says: /it reached its limit of 16 MiB of heap: one of its streams held [\d,]+ chunks/,
  },
  {
    name: 'a child that prints without end',
    program: [
      "import { spawn } from 'node:child_process';",
      String.raw`const print = "(function print() { process.stdout.write('line\\n'.repeat(20_000), print); })()";`,
      "spawn(process.execPath, ['-e', print], { stdio: 'inherit' });",
    ].join('\n'),
    // Which limit it reaches first depends on how fast the browser is.
    says: /a process that it started printed faster than the page could take it|the time that a run may take/,
  },
];

for (const { name, program, says } of endless) {
  test(`${name} ends with the reason, and programs run on, here and in the page`, async ({
    page,
    host,
  }) => {
    test.setTimeout(120_000);
    const block = await openWithHeap(page, 16);
    await block.write(program);
    await block.run.click();
    await expect(block.output).toContainText('line');
    await expect(block.root).toContainText(says, { timeout: 60_000 });
    await expect.poll(() => host.machines.running).toBe(0);
    await block.write("console.log('again');");
    // A program that died slowly took its container along: until there is a new one the page runs programs.
    await expect(async () => {
      await block.runToEnd();
      await expect(block.root).toContainText(byWebContainer, { timeout: 1000 });
    }).toPass();
    await runtimesOf(block).button.click();
    await runtimesOf(block).choice('in-page').check();
    await block.runToEnd();
    await expect(block.root).toContainText(/in-page · Node v24/);
    await expect(block.output).toContainText('again');
  });
}

test('the output is held against what the major version of the container prints', async ({
  page,
  host,
}, info) => {
  const folder = 'src/content/lessons/01-readable-streams/experiments/read-without-size';
  const root = join(import.meta.dirname, '../..', folder);
  const [on24, on26] = await Promise.all(
    ['expected.txt', 'expected.26.txt'].map((file) => readFile(join(root, file), 'utf8')),
  );
  expect(on24).not.toBe(on26);
  host.behaviour.nodePath = await nodeWith(info, versionScript('v26.1.0'));
  const block = await openReady(page, '/lessons/readable-streams/', 'read() without a size');
  await block.write(`process.stdout.write(${JSON.stringify(on26)});`);
  await block.run.click();
  await expect(block.root).toContainText('webcontainer · Node v26.1.0');
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await expect(block.root).toContainText(
    'Compared with what Node 26 prints, which is not what the other versions print.',
  );
  await block.write(`process.stdout.write(${JSON.stringify(on24)});`);
  await block.run.click();
  await expect(block.root.locator('[data-verdict=differs]')).toBeVisible();
});

test('a version of Node that the handbook does not know is a notice, not a failure', async ({
  page,
  host,
}, info) => {
  host.behaviour.nodePath = await nodeWith(info, versionScript('v99.0.0'));
  const block = await openReady(page, lesson, objects);
  await block.runToEnd();
  await expect(block.root).toContainText('webcontainer · Node v99.0.0');
  await expect(block.root.locator('[data-verdict=match]')).toBeVisible();
  await block.write("console.log('otherwise')");
  await block.runToEnd();
  await expect(block.root.locator('[data-verdict=unsure]')).toBeVisible();
  await expect(block.root).toContainText('This was Node 99');
});
