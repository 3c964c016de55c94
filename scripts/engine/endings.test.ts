import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EngineResult } from './job.ts';
import { type OpenEngine, openEngine } from './open-engine.ts';

let engine: OpenEngine;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

const run = (text: string, timeoutMs = 20_000): Promise<EngineResult> =>
  engine.run({ files: { 'main.mjs': text }, entry: 'main.mjs', timeoutMs });

it('ends with the signal that a program sends to itself', async () => {
  const result = await run(`
    process.on('exit', () => console.log('never'));
    console.log('begun');
    process.kill(process.pid, 'SIGKILL');
    console.log('never');
  `);
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', stdout: 'begun\n' });
});

it('ends with SIGABRT when a program aborts', async () => {
  const result = await run("console.log('begun');\nprocess.abort();");
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGABRT', stdout: 'begun\n' });
});

it('says by name which signals it cannot send', async () => {
  const { stdout } = await run(`
    for (const name of ['SIGSTOP', 'SIGUSR1']) {
      try { process.kill(process.pid, name); } catch (error) { console.log(error.message); }
    }
  `);
  expect(stdout).toMatch(/^process\.kill\(\) with SIGSTOP is not in the in-page engine\./);
  expect(stdout).toMatch(/\nprocess\.kill\(\) with SIGUSR1 is not in the in-page engine\./);
});

it('loses nothing of what was printed before process.exit()', async () => {
  const { stdout, exitCode } = await run(
    "process.stdout.write('x'.repeat(1_000_000));\nprocess.exit(3);",
  );
  expect([stdout.length, exitCode]).toEqual([1_000_000, 3]);
});

it.each([
  ['a loop', 'for (;;);'],
  ['a loop of microtasks', 'const again = () => Promise.resolve().then(again);\nagain();'],
  ['a loop of ticks', 'const again = () => process.nextTick(again);\nagain();'],
  ['a loop of immediates', 'const again = () => setImmediate(again);\nagain();'],
  ['a loop in an exit handler', "process.on('exit', () => {\n  for (;;);\n});"],
  ['a loop behind process.exit()', 'try {\n  process.exit();\n} finally {\n  for (;;);\n}'],
  ['a wait for nobody', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);'],
  ['a loop in a getter', 'throw {\n  get stack() {\n    for (;;);\n  },\n};'],
])('stops %s without an end', async (name, text) => {
  const result = await run(`console.log('begun');\n${text}`, 4_000);
  expect(result.stdout).toBe('begun\n');
  expect(name === 'a loop behind process.exit()' || result.timedOut).toBe(true);
});

it('runs a hundred thousand timers', async () => {
  const { stdout } = await run(`
    let ran = 0;
    for (let index = 0; index < 1e5; index += 1) setTimeout(() => { ran += 1; }, index % 7);
    process.on('exit', () => console.log(ran));
  `);
  expect(stdout).toBe('100000\n');
});

it('says that the engine failed, and does not stay silent, when a program breaks the language', async () => {
  const failing = run(`
    String.prototype.startsWith = () => { throw new Error('startsWith is broken'); };
    setTimeout(() => { throw new Error('nobody hears of this'); }, 1);
  `);
  await expect(failing).rejects.toThrow('The engine failed: Error: startsWith is broken');
});
