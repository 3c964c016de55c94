import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EngineResult } from './job.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const run = (text: string): Promise<EngineResult> =>
  engine.run({
    files: { 'main.mjs': `import { AsyncLocalStorage } from 'node:async_hooks';\n${text}` },
    entry: 'main.mjs',
  });

it.each([
  ['await', 'await storage.run(1, async () => { await null; storage.getStore(); });'],
  ['then()', 'storage.run(1, () => Promise.resolve().then(() => storage.getStore()));'],
])('tells the page once when a store is missed after %s', async (_, text) => {
  const result = await run(`const storage = new AsyncLocalStorage();\n${text}\n${text}`);
  expect(result).toMatchObject({ exitCode: 0, stderr: '', notices: ['async-context'] });
});

it.each([
  [
    'is used without await',
    'storage.run(1, () => setTimeout(() => console.log(storage.getStore()), 1));',
  ],
  ['is not used', 'await null;\nconsole.log(storage.getStore());'],
  [
    'is read outside of run() at once',
    'storage.run(1, () => 0);\nconsole.log(storage.getStore());',
  ],
])('tells nothing when a storage %s', async (_, text) => {
  const result = await run(`const storage = new AsyncLocalStorage();\n${text}`);
  expect(result.exitCode).toBe(0);
  expect(result.notices).toBeUndefined();
});

it('lets process.stdout.write() return false when the page has not taken the last 64 KiB', async () => {
  const { stdout, stderr, exitCode } = await run(`
    const line = 'x'.repeat(1023) + '\\n';
    let lines = 1;
    while (process.stdout.write(line)) lines += 1;
    console.error(lines, process.stdout.writableNeedDrain);
    process.stdout.once('drain', () => {
      console.error('drained', process.stdout.writableNeedDrain, process.stdout.writableLength);
    });
  `);
  const [, lines] = /^(\d+) true\ndrained false 0\n$/.exec(stderr) ?? [];
  expect(Number(lines)).toBeGreaterThan(64);
  expect(Number(lines)).toBeLessThan(64 * 3);
  expect([stdout.length, exitCode]).toEqual([Number(lines) * 1024, 0]);
});
