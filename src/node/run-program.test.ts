import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RunEvent } from '#model/run';
import { collect, isAlive, programOfText, runText, until } from './run-for-test.ts';
import { runProgram } from './run-program.ts';

const never = new AbortController().signal;

it('gives output, exit code, version and duration', async () => {
  const { events, stdout, stderr, result } = await runText(
    'console.log("out"); console.error("err"); process.exitCode = 3',
  );
  expect(events[0]).toEqual({ type: 'started', nodeVersion: process.version });
  expect([stdout, stderr]).toEqual(['out\n', 'err\n']);
  expect(result.ending).toEqual({ kind: 'exit', code: 3 });
  expect(result.outputBytes).toBe(8);
  expect(result.durationMs).toBeGreaterThan(1);
});

it.each([
  ['a syntax error', 'const = 1', /^file:\/\/\/main\.mjs:1\nconst = 1\n +\^\n\nSyntaxError: /],
  [
    'an exception',
    'throw new Error("x")',
    /^file:\/\/\/main\.mjs:1\n[\s\S]*Error: x\n {4}at file:\/\/\/main\.mjs:1:7\n/,
  ],
  [
    'an unhandled rejection',
    'await 0; Promise.reject(new Error("x"))',
    /Error: x\n {4}at file:\/\/\/main\.mjs:1:25\n/,
  ],
  [
    'a missing module',
    'import "./none.mjs"',
    /Cannot find module '\/none\.mjs' imported from \/main\.mjs\n/,
  ],
])('prints %s as Node does, without a path of this machine', async (_, text, pattern) => {
  const { stderr, result } = await runText(text);
  expect(stderr).toMatch(pattern);
  expect(stderr).toMatch(/\nNode\.js v\d+\.\d+\.\d+\n$/);
  expect(stderr).not.toContain('highwater-');
  expect(result.ending).toEqual({ kind: 'exit', code: 1 });
});

it('runs several ES modules that import each other', async () => {
  const program = {
    ...programOfText(''),
    files: {
      'main.mjs': 'import { a } from "./lib/a.mjs"; console.log(a)',
      'lib/a.mjs': 'import c from "../c.cjs"; export const a = c + 1',
      'c.cjs': 'module.exports = 1',
    },
  };
  expect((await collect(runProgram(program, { signal: never }))).stdout).toBe('2\n');
});

it('runs CommonJS', async () => {
  const files = { 'main.cjs': 'console.log(require("./b.cjs"))', 'b.cjs': 'module.exports = 7' };
  const program = { ...programOfText(''), files, entry: 'main.cjs' };
  const { stdout, stderr } = await collect(runProgram(program, { signal: never }));
  expect([stdout, stderr]).toEqual(['7\n', '']);
});

it('gives a clean environment, an empty stdin and no colours', async () => {
  process.env.SECRET_OF_THE_READER = 'x';
  const { stdout } = await runText(`
    let input = 0; for await (const chunk of process.stdin) input += chunk.length;
    const { PATH, ...rest } = process.env;
    console.log(JSON.stringify({ input, rest, cwd: process.cwd(), argv: process.argv }));
    console.log({ colour: 1 });`);
  const [first = '', second] = stdout.split('\n');
  expect(JSON.parse(first)).toEqual({
    input: 0,
    rest: { HOME: '/', TMPDIR: '/', TZ: 'UTC', LANG: 'C.UTF-8' },
    cwd: '/',
    argv: ['/usr/local/bin/node', '/main.mjs'],
  });
  expect(second).toBe('{ colour: 1 }');
});

it('gives output without a line end at once', async () => {
  const controller = new AbortController();
  const program = programOfText('process.stdout.write("> "); setInterval(() => {}, 1000)');
  const seen: RunEvent[] = [];
  const { result } = await collect(runProgram(program, controller), (event) => {
    seen.push(event);
    if (event.type === 'stdout') controller.abort();
  });
  expect(seen.at(-1)).toEqual({ type: 'stdout', text: '> ' });
  expect(result.ending).toMatchObject({ kind: 'stopped', why: 'reader' });
});

// A machine that is busy elsewhere may miss the second once.
it('stops an infinite loop within one second', { retry: 2 }, async () => {
  const controller = new AbortController();
  const program = programOfText('process.stdout.write("go", () => { for (;;); })');
  let stoppedAt = 0;
  const { result } = await collect(runProgram(program, controller), (event) => {
    if (event.type !== 'stdout') return;
    stoppedAt = performance.now();
    controller.abort();
  });
  expect(performance.now() - stoppedAt).toBeLessThan(1000);
  expect(result.ending).toEqual({
    kind: 'stopped',
    why: 'reader',
    message: 'You stopped the program.',
  });
});

it('stops a program of whose events nobody takes notice', async () => {
  const controller = new AbortController();
  const run = runProgram(programOfText('console.log(process.pid); for (;;);'), controller);
  const reader = run.events.getReader();
  await reader.read();
  const { value } = await reader.read();
  const pid = Number(value?.type === 'stdout' ? value.text : Number.NaN);
  expect(process.kill(pid, 0)).toBe(true);
  controller.abort();
  await until(() => !isAlive(pid));
  await reader.cancel();
});

it('ends a program whose events are cancelled', async () => {
  const run = runProgram(programOfText('setInterval(() => {}, 1000)'), { signal: never });
  const reader = run.events.getReader();
  await reader.read();
  await reader.cancel();
  expect((await run.result).ending).toMatchObject({ kind: 'stopped', why: 'reader' });
});

it('starts nothing if it is aborted or cancelled before', async () => {
  const program = programOfText('console.log(1)');
  const aborted = await collect(runProgram(program, { signal: AbortSignal.abort() }));
  expect(aborted.events).toEqual([]);
  expect(aborted.result).toMatchObject({ ending: { why: 'reader' }, durationMs: 0 });
  const run = runProgram(program, { signal: never });
  await run.events.cancel();
  expect((await run.result).durationMs).toBe(0);
});

it('ends a program at its time limit and says so', async () => {
  const { result } = await runText('for (;;);', { limits: { timeMs: 300 } });
  expect(result.ending).toEqual({
    kind: 'stopped',
    why: 'time',
    message: 'The program was stopped because it reached its time limit of 0.3 s.',
  });
  expect(result.durationMs).toBeGreaterThan(290);
});

it('ends a program that fills the heap and names the limit', async () => {
  const { result, stderr } = await runText('const a = []; for (;;) a.push({});', {
    limits: { heapMiB: 64 },
  });
  expect(result.ending).toEqual({
    kind: 'stopped',
    why: 'memory',
    message: 'V8 ended the program because its heap reached the limit of 64 MiB.',
  });
  expect(stderr).toContain('JavaScript heap out of memory');
});

it('ends a program that fills memory outside the heap and names the limit', async () => {
  const { result } = await runText(
    'const a = []; setInterval(() => a.push(Buffer.alloc(5e6, 1)), 1)',
    { limits: { residentMiB: 128 } },
  );
  expect(result.ending).toMatchObject({
    why: 'memory',
    message: expect.stringMatching(/128 MiB of resident memory/),
  });
});

it('tells a signal that the program gave itself', async () => {
  const { result } = await runText(
    'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 9)',
  );
  expect(result.ending).toEqual({ kind: 'signal', signal: 'SIGTERM' });
});

it('runs 100,000 timers', async () => {
  const { stdout, result } = await runText(`
    let fired = 0;
    for (let i = 0; i < 1e5; i++) setTimeout(() => { if (++fired === 1e5) console.log(fired) }, i % 50)`);
  expect(stdout).toBe('100000\n');
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
});

const endless = `
  const chunk = 'x'.repeat(16383) + '\\n';
  const write = () => { while (process.stdout.write(chunk)); process.stdout.once('drain', write) };
  write();`;

it('keeps endless output up to the limit and counts the rest until the time limit', async () => {
  const { stdout, dropped, result } = await runText(endless, {
    limits: { timeMs: 2000, outputBytes: 100_000 },
  });
  expect(stdout.length).toBe(100_000);
  expect(dropped).toBeGreaterThan(0);
  expect(result.outputBytes).toBe(stdout.length + dropped);
  expect(result.ending).toMatchObject({ why: 'time' });
});

it('keeps nothing of what is past the limit', async () => {
  const controller = new AbortController();
  const before = process.memoryUsage().rss;
  let dropped = 0;
  const program = programOfText(endless, { limits: { timeMs: 30_000, outputBytes: 1024 } });
  await collect(runProgram(program, controller), (event) => {
    if (event.type === 'dropped') dropped += event.bytes;
    if (dropped > 2 ** 28) controller.abort();
  });
  expect(dropped).toBeGreaterThan(2 ** 28);
  expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 27);
});

it.runIf(process.platform === 'linux')(
  'holds a program back while nobody reads, also beyond the output limit',
  async () => {
    const counting = `
      import { openSync, writeSync } from 'node:fs';
      const chunk = 'x'.repeat(16384);
      let written = 0;
      const file = openSync('written', 'w');
      // In place and always as long: who reads the file never finds it empty or half written.
      const tell = () => writeSync(file, String(written).padStart(16), 0);
      tell();
      console.log(process.pid);
      const write = () => {
        do {
          written += chunk.length;
          tell();
        } while (process.stdout.write(chunk));
        process.stdout.once('drain', write);
      };
      write();`;
    const controller = new AbortController();
    const program = programOfText(counting, { limits: { timeMs: 30_000, outputBytes: 1024 } });
    const run = runProgram(program, controller);
    const reader = run.events.getReader();
    await reader.read();
    const { value } = await reader.read();
    const pid = value?.type === 'stdout' ? Number.parseInt(value.text, 10) : Number.NaN;
    const written = () => Number(readFileSync(`/proc/${pid}/cwd/written`, 'utf8'));

    // All that time another program, of whose output all is read, prints as fast as it can.
    await printMuch();
    const atFirst = written();
    expect(atFirst).toBeLessThan(1_000_000);
    while ((await reader.read()).value?.type !== 'dropped');
    await until(() => written() > atFirst);
    const later = written();
    await printMuch();
    expect(written() - later).toBeLessThan(1_000_000);

    controller.abort();
    await reader.cancel();
    expect((await run.result).ending).toMatchObject({ why: 'reader' });
  },
);

/** Runs a program until it has printed 32 MiB. */
async function printMuch(): Promise<void> {
  const controller = new AbortController();
  let dropped = 0;
  const program = programOfText(endless, { limits: { timeMs: 30_000, outputBytes: 1024 } });
  await collect(runProgram(program, controller), (event) => {
    if (event.type === 'dropped') dropped += event.bytes;
    if (dropped > 2 ** 25) controller.abort();
  });
  expect(dropped).toBeGreaterThan(2 ** 25);
}

it('refuses a file path that leaves the directory', () => {
  for (const path of ['../x', '/x', 'a/../../x', 'a\\b', 'C:x', 'a//b', './a', 'a\0']) {
    const program = { ...programOfText(''), files: { 'main.mjs': '', [path]: '' } };
    expect(() => runProgram(program, { signal: never })).toThrow(TypeError);
  }
});

it('refuses an entry that is not there and a file below another file', () => {
  const base = programOfText('');
  expect(() => runProgram({ ...base, entry: 'other.mjs' }, { signal: never })).toThrow(/not among/);
  const files = { 'main.mjs': '', 'main.mjs/a': '' };
  expect(() => runProgram({ ...base, files }, { signal: never })).toThrow(/both a file and a/);
});

it('fails with a sentence if the binary is not there', async () => {
  const run = runProgram(programOfText(''), { nodePath: '/nowhere/node', signal: never });
  await expect(run.events.getReader().read()).rejects.toThrow('Could not ask /nowhere/node');
  await expect(run.result).rejects.toThrow('Check that this file exists');
});
