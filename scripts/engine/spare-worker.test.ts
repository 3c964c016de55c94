import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

it('starts the clocks of a process with its program, not with the worker that waited for it', async () => {
  const run = (text: string, more = {}) =>
    engine.run({ files: { 'main.mjs': text }, entry: 'main.mjs', ...more });
  // The end of the short program makes a worker ready, which waits while the long one runs.
  await Promise.all([run(''), run('setTimeout(() => {}, 1500);')]);
  const text = `
    const origin = Date.now() - performance.now() - performance.timeOrigin;
    console.log(process.uptime() < 1, performance.now() < 1000, Math.abs(origin) < 100);
    console.log(process.argv.slice(2), process.env.NAME, process.execArgv, process.noDeprecation);
    setTimeout(() => console.log('due'), 1);
  `;
  const start = { argv: ['one'], env: { NAME: 'value' }, execArgv: ['--no-deprecation'] };
  const { stdout, stderr } = await run(text, start);
  expect(stderr).toBe('');
  expect(stdout).toBe("true true true\n[ 'one' ] value [ '--no-deprecation' ] true\ndue\n");
});
