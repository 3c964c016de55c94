import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { nodeWith } from '../support/node-with.ts';
import { test } from '../support/webcontainer-site.ts';

const root = join(import.meta.dirname, '../..');

/** Runs `npm run drift` against the test host, on the site as it was built. */
async function drift(url: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(
    process.execPath,
    ['scripts/pinned.mjs', 'scripts/drift.ts', '--no-build', '--host', url, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number>((resolve) =>
    child.once('close', (status) => resolve(status ?? 1)),
  );
  return { code, output };
}

test('every experiment prints through the client what the handbook expects', async ({ host }) => {
  test.setTimeout(600_000);
  const { code, output } = await drift(host.url);
  expect(code, output).toBe(0);
  expect(output).toMatch(/\d\d as expected, 0 otherwise, 0 otherwise on a version/);
});

test('drift runs experiments in a booted container and compares; a challenge by its solution', async ({
  host,
}) => {
  const { code, output } = await drift(host.url, '--filter', 'backpressure/o');
  expect(output).toContain(`the host ${host.url}, which is not StackBlitz's, runs Node v24.`);
  expect(output).toContain('✓ backpressure/object-mode');
  expect(output).toMatch(/- backpressure\/off-heap\n.*does not give/);
  expect(code, output).toBe(0);
  const challenge = await drift(host.url, '--filter', 'backpressure/bounded-copy');
  expect(challenge.output).toContain('✓ backpressure/bounded-copy');
  expect(challenge.code).toBe(0);
});

test('drift ends with 1 and shows the lines where the output is another one', async ({
  host,
}, info) => {
  const script = "process.on('beforeExit', () => console.log('one line more'));\n";
  host.behaviour.nodePath = await nodeWith(info, script);
  const { code, output } = await drift(host.url, '--filter', 'backpressure/object-mode');
  expect(output).toContain('✗ backpressure/object-mode');
  expect(output).toContain('one line more');
  expect(code).toBe(1);
});

test('drift ends with 1 and the reason where the container does not boot', async ({ host }) => {
  host.behaviour.build = { error: 'The key is not known.' };
  const { code, output } = await drift(host.url);
  expect(output).toContain('it said “The key is not known”');
  expect(code).toBe(1);
});
