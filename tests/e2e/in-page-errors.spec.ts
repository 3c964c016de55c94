import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { blockOf } from '../support/block.ts';
import { test } from '../support/static-site.ts';

interface Printed {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** What real Node prints of a program; its directory is the root, as in the page. */
async function runOnNode(code: string): Promise<Printed> {
  const directory = await mkdtemp(join(tmpdir(), 'highwater-'));
  try {
    await writeFile(join(directory, 'main.mjs'), code);
    const child = spawn(process.execPath, [join(directory, 'main.mjs')], {
      cwd: directory,
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const closed = once(child, 'close');
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const [exitCode] = await closed;
    const here = (printed: string): string => printed.replaceAll(directory, '');
    return { stdout: here(stdout), stderr: here(stderr), code: exitCode };
  } finally {
    await rm(directory, { recursive: true });
  }
}

const faulty: Record<string, string> = {
  'a syntax error': "console.log('never');\nconst half = ;\n",
  'an exception': [
    'function pour(bytes) {',
    "  if (bytes > 16) throw new RangeError('too much for one glass', { cause: bytes });",
    '}',
    "console.log('begun');",
    'setImmediate(() => pour(17));',
  ].join('\n'),
  'an exception of the first turn': "console.log('begun');\nnull.property;",
  'a rejection': "console.log('begun');\nPromise.reject(new Error('nobody listens'));",
  'a rejection without an error': 'Promise.reject({ reason: 7 });',
  'an await that fails': "await Promise.reject(new TypeError('awaited'));",
  'an error event without a listener':
    "import { Readable } from 'node:stream';\nnew Readable({ read() {} }).destroy(new Error('broken pipe'));",
  'an unknown package': "import leftPad from 'left-pad-of-nobody';",
  'an unknown file': "import './missing.mjs';",
  'an unknown built-in module': "import 'node:strem';",
  'an unknown export': "import { Readble } from 'node:stream';",
  'a package asked for while it runs':
    "console.log('begun');\nawait import('left-pad-of-nobody').catch(({ code }) => console.log(code));\nawait import('./missing.mjs');",
  'recursion without end': [
    'let depth = 0;',
    'const sink = () => {',
    '  depth += 1;',
    '  sink();',
    '};',
    'try {',
    '  sink();',
    '} catch ({ name, message }) {',
    '  console.log(name, message, depth > 1000);',
    '}',
  ].join('\n'),
  'an exit code': "console.log('begun');\nprocess.exitCode = 3;",
};

test('what goes wrong in a program reads as it does in Node', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/playground/');
  const block = blockOf(page, 'Your program');
  for (const [name, code] of Object.entries(faulty)) {
    const { stdout, stderr, code: exitCode } = await runOnNode(code);
    await block.write(code);
    await block.runToEnd();
    await test.step(name, async () => {
      const pieces = await block.output.locator('pre').allTextContents();
      // Those who cannot see colours are told of the stream by a word.
      const shown = pieces.join('').replaceAll('stderr: ', '');
      expect(shown.trimEnd()).toBe(`${stdout}${stderr}`.trimEnd());
      await expect(block.root).toContainText(`Exit code ${exitCode}.`);
    });
  }
});
