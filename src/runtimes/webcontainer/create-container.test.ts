import { afterEach, expect, it, vi } from 'vitest';
import { limitsSchema, type Program } from '#model/program';
import type { RunEvent, RunResult } from '#model/run';
import type { Container, Run } from '#model/runtime';
import { bootInNode } from '../../../tests/support/webcontainer-host/boot-in-node.ts';
import {
  createNodeMachine,
  type NodeMachine,
  type NodeMachineOptions,
} from '../../../tests/support/webcontainer-host/node-backend.ts';
import { createContainer } from './create-container.ts';
import { installPreload } from './start-process.ts';

const machines: NodeMachine[] = [];

/** A container of the real client on the test host. */
async function open(options: Partial<NodeMachineOptions> = {}) {
  const machine = await createNodeMachine({ nodePath: process.execPath, ...options });
  machines.push(machine);
  const instance = await bootInNode(async () => machine);
  await installPreload(instance);
  const close = vi.fn<() => void>();
  return { container: createContainer(instance, process.version, close), machine, close };
}

afterEach(async () => {
  await Promise.all(machines.splice(0).map((machine) => machine.teardown()));
});

function program(text: string, limits: Partial<Program['limits']> = {}): Program {
  const entry = 'main.mjs';
  return { files: { [entry]: text }, entry, needs: [], limits: limitsSchema.parse(limits) };
}

interface Finished {
  stdout: string;
  stderr: string;
  events: RunEvent[];
  result: RunResult;
}

async function finish(run: Run): Promise<Finished> {
  const events: RunEvent[] = [];
  const texts = { stdout: '', stderr: '' };
  for await (const event of run.events) {
    events.push(event);
    if (event.type === 'stdout' || event.type === 'stderr') texts[event.type] += event.text;
  }
  return { ...texts, events, result: await run.result };
}

const never = new AbortController().signal;
const runIn = (container: Container, text: string, limits?: Partial<Program['limits']>) =>
  finish(container.run(program(text, limits), { signal: never }));

it('tells stdout and stderr apart, keeps characters and line endings, and leaks nothing', async () => {
  const { container } = await open();
  const { stdout, stderr, events, result } = await runIn(
    container,
    `console.log('grüß €🌊'.repeat(2000));
     console.error('\\x1b[31mrot\\x1b[0m\\r\\nü');
     process.emitWarning('careful');
     console.log(process.stdout.isTTY, process.execArgv, Object.keys(process.env).filter((name) => /HIGHWATER|NODE/.test(name)));`,
  );
  expect(events[0]).toEqual({ type: 'started', nodeVersion: process.version });
  expect(stdout).toBe(`${'grüß €🌊'.repeat(2000)}\nundefined [] []\n`);
  const [coloured, warning] = stderr.split('ü\n');
  expect(coloured).toBe('\x1b[31mrot\x1b[0m\r\n');
  expect(warning).toMatch(/^\(node:\d+\) Warning: careful\n/);
  expect(result).toMatchObject({ ending: { kind: 'exit', code: 0 } });
  expect(result.outputBytes).toBe(Buffer.byteLength(stdout + stderr));
});

it('gives an error that nobody caught as stderr, with the exit code', async () => {
  const { container } = await open();
  const { stdout, stderr, result } = await runIn(
    container,
    "console.log('before');\nsetTimeout(() => { throw new Error('bööm'); });",
  );
  expect(stdout).toBe('before\n');
  expect(stderr).toMatch(/^file:\/\/\/main\.mjs:2\n[\s\S]*Error: bööm\n {4}at /);
  expect(result.ending).toEqual({ kind: 'exit', code: 1 });
});

it('gives an error of syntax as stderr', async () => {
  const { container } = await open();
  const { stdout, stderr, result } = await runIn(container, 'const = 1;');
  expect(stdout).toBe('');
  expect(stderr).toContain('SyntaxError');
  expect(result.ending).toEqual({ kind: 'exit', code: 1 });
});

it('gives what Node itself says in the middle of the program as stderr', async () => {
  const { container } = await open();
  const { stdout, stderr, result } = await runIn(
    container,
    "process.on('exit', () => console.log('the last word'));\nconsole.log('before');\nawait new Promise(() => {});",
  );
  expect(stdout).toBe('before\nthe last word\n');
  expect(stderr).toContain('Warning: Detected unsettled top-level await at file:///main.mjs:3\n');
  expect(result.ending).toEqual({ kind: 'exit', code: 13 });
});

it('shows nothing of itself to a program', async () => {
  const { container, machine } = await open();
  const { stdout, stderr } = await runIn(
    container,
    `import { createRequire } from 'node:module';
     import { execSync } from 'node:child_process';
     try { execSync('exit 1'); } catch ({ stack }) { console.log(stack); }
     const names = Object.getOwnPropertyNames(globalThis).concat(Object.keys(process.env));
     console.log(names, process.argv, process.execArgv, Object.keys(createRequire(import.meta.url).cache));
     console.log(process.stdin.read(), process.stdout, process.stderr);
     process.stdout.write('x'.repeat(300_000), () => {
       process.stdout.write(new Error('in a callback').stack, () => { throw new Error('uncaught'); });
     });`,
  );
  expect(stdout).toContain('in a callback');
  for (const trace of ['preload', '.highwater', 'HIGHWATER', machine.workdir]) {
    expect(stdout + stderr).not.toContain(trace);
  }
  // A mark is a UUID in brackets.
  expect(stdout + stderr).not.toMatch(/<[\da-f]{8}-/);
});

it('loses what is printed after the end of stdout, as a pipe does', async () => {
  const { container } = await open();
  const { stdout, stderr, result } = await runIn(
    container,
    `import { Readable } from 'node:stream';
     import { pipeline } from 'node:stream/promises';
     await pipeline(Readable.from(['all\\n']), process.stdout);
     console.log('lost');
     await new Promise((resolve) => setImmediate(resolve));
     process.stdout.on('error', ({ code }) => console.error('error', code));
     process.stdout.write('lost too', (error) => console.error('callback', error?.code));`,
  );
  expect(stdout).toBe('all\n');
  expect(stderr).toBe('callback EPIPE\nerror EPIPE\n');
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
});

it('takes what is printed through descriptors, and ends the input at once', async () => {
  const { container } = await open();
  const { stdout, stderr } = await runIn(
    container,
    `import { readFileSync, write, writeSync } from 'node:fs';
     writeSync(1, 'sync ');
     writeSync(2, Buffer.from('..err'), 2);
     write(1, 'later ', (error, bytes) => console.log(error, bytes));
     console.log(JSON.stringify(readFileSync(0, 'utf8')));
     for await (const chunk of process.stdin) console.log('read', chunk);
     setImmediate(() => console.log('end of input'));`,
  );
  expect(stdout).toBe('sync later ""\nnull 6\nend of input\n');
  expect(stderr).toBe('err');
});

it('shows what a child prints into the same terminal', async () => {
  const { container } = await open();
  const { stdout } = await runIn(
    container,
    `import { spawnSync } from 'node:child_process';
     spawnSync(process.execPath, ['-e', 'console.log(1 + 1, process.execArgv)'], { stdio: 'inherit', env: { NO_COLOR: '1' } });
     console.log('parent');`,
  );
  expect(stdout).toBe("2 [ '-e', 'console.log(1 + 1, process.execArgv)' ]\nparent\n");
});

it('names no place of the container in what is printed', async () => {
  const { container, machine } = await open();
  const { stdout } = await runIn(
    container,
    'console.log(process.cwd(), process.argv[1], import.meta.url);',
  );
  expect(stdout).toBe('/ /main.mjs file:///main.mjs\n');
  expect(stdout).not.toContain(machine.workdir);
});

it('gives each run a directory of its own and removes it', async () => {
  const { container, machine } = await open();
  const text =
    "import { readdirSync, writeFileSync } from 'node:fs';\nwriteFileSync('left', '');\nconsole.log(readdirSync('.').join());";
  const runs = await Promise.all([runIn(container, text), runIn(container, text)]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['left,main.mjs\n', 'left,main.mjs\n']);
  await expect.poll(() => machine.files.readdir('runs')).toEqual([]);
});

it('runs programs in parallel', async () => {
  const { container } = await open();
  const text = (own: string, other: string) =>
    `import { existsSync, writeFileSync } from 'node:fs';
     writeFileSync('../../${own}', '');
     while (!existsSync('../../${other}')) await new Promise((resolve) => setTimeout(resolve, 5));
     console.log('met');`;
  const runs = await Promise.all([
    runIn(container, text('a', 'b')),
    runIn(container, text('b', 'a')),
  ]);
  expect(runs.map(({ stdout }) => stdout)).toEqual(['met\n', 'met\n']);
});

it('holds a program back while nobody takes its output', async () => {
  const { container, machine } = await open();
  const run = container.run(
    program(
      `import { writeFileSync } from 'node:fs';
       const line = 'x'.repeat(1023) + '\\n';
       let lines = 0;
       for (; lines < 900; lines++) {
         if (process.stdout.write(line)) continue;
         writeFileSync('../../waits', String(lines));
         await new Promise((resolve) => process.stdout.once('drain', resolve));
       }
       console.error('drained');`,
    ),
    { signal: never },
  );
  const reader = run.events.getReader();
  expect((await reader.read()).value?.type).toBe('started');
  await expect.poll(() => machine.files.readFile('waits', 'utf8').catch(() => '')).not.toBe('');
  // The window, and what the stream itself keeps before it says no.
  expect(Number(await machine.files.readFile('waits', 'utf8'))).toBeLessThan(400);
  reader.releaseLock();
  const { stderr, result } = await finish(run);
  expect(stderr).toBe('drained\n');
  expect(result.outputBytes).toBe(900 * 1024 + 'drained\n'.length);
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
});

it('counts what is printed past the limit and does not keep it', async () => {
  const { container } = await open();
  const { stdout, events, result } = await runIn(
    container,
    "process.stdout.write('x'.repeat(500_000)); process.exitCode = 3;",
    { outputBytes: 1024 },
  );
  expect(stdout).toBe('x'.repeat(1024));
  const dropped = events.flatMap((event) => (event.type === 'dropped' ? [event.bytes] : []));
  expect(dropped.reduce((sum, bytes) => sum + bytes, 0)).toBe(500_000 - 1024);
  expect(result).toMatchObject({ outputBytes: 500_000, ending: { kind: 'exit', code: 3 } });
});

it('ends a program that prints without a pause before it fills the memory', async () => {
  const { container } = await open();
  const { stdout, result } = await runIn(
    container,
    "for (let line = 1; ; line += 1) console.log('line', line);",
    { heapMiB: 16 },
  );
  expect(stdout).toMatch(/^line 1\nline 2\n/);
  expect(result.ending).toEqual({
    kind: 'stopped',
    why: 'memory',
    message: expect.stringMatching(
      /^The program was stopped because it reached its limit of 16 MiB of heap: one of its streams held \d\d,\d{3} chunks that nobody had taken\.$/,
    ),
  });
});

it('ends a program whose child prints faster than the page takes it', async () => {
  const { container, machine } = await open();
  const run = container.run(
    program(
      `import { spawn } from 'node:child_process';
       spawn(process.execPath, ['-e', "const line = 'x'.repeat(1023) + '\\\\n'; (function print() { process.stdout.write(line.repeat(64), print); })()"], { stdio: 'inherit' });`,
    ),
    { signal: never },
  );
  const reader = run.events.getReader();
  expect((await reader.read()).value?.type).toBe('started');
  await expect.poll(() => machine.running, { timeout: 10_000 }).toBe(0);
  reader.releaseLock();
  expect((await finish(run)).result.ending).toMatchObject({
    kind: 'stopped',
    why: 'memory',
    message: expect.stringContaining('a process that it started printed faster than the page'),
  });
});

it('lets a fifth program wait, and says so', async () => {
  const { container } = await open();
  const controller = new AbortController();
  const text = "console.log('begun'); setInterval(() => {}, 1000);";
  for (let started = 0; started < 4; started += 1) {
    container.run(program(text), { signal: controller.signal });
  }
  const fifth = container.run(program("console.log('fifth');"), { signal: never });
  const reader = fifth.events.getReader();
  expect((await reader.read()).value).toEqual({ type: 'waiting', ahead: 0 });
  reader.releaseLock();
  controller.abort();
  expect((await finish(fifth)).stdout).toBe('fifth\n');
});

it('ends a run at its time limit with a sentence that names it', async () => {
  const { container, machine } = await open();
  const { stdout, result } = await runIn(
    container,
    "console.log('begun'); setInterval(() => {}, 1000);",
    { timeMs: 1000 },
  );
  expect(stdout).toBe('begun\n');
  expect(result.ending).toEqual({
    kind: 'stopped',
    why: 'time',
    message: 'The program was stopped after 1 s, the time that a run may take.',
  });
  await expect.poll(() => machine.running).toBe(0);
});

/** Starts a program that goes on for ever and waits until it has printed. */
async function startEndless(container: Container, signal: AbortSignal) {
  const run = container.run(program("console.log('begun');\nfor (;;);"), { signal });
  const reader = run.events.getReader();
  for (;;) {
    const { value } = await reader.read();
    if (value?.type === 'stdout') break;
  }
  reader.releaseLock();
  return run;
}

it('stops an endless loop at once when the reader says so', async () => {
  const { container, machine, close } = await open();
  const controller = new AbortController();
  const run = await startEndless(container, controller.signal);
  controller.abort();
  const { result } = await finish(run);
  expect(result.ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  await expect.poll(() => machine.running).toBe(0);
  expect(close).not.toHaveBeenCalled();
});

it('gives the container up if a process lives on, and says so to the other runs', async () => {
  const { container, close } = await open({ ignoreKill: true });
  const controller = new AbortController();
  const run = await startEndless(container, controller.signal);
  const other = await startEndless(container, never);
  controller.abort();
  expect((await finish(run)).result.ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  expect((await finish(other)).result.ending).toEqual({
    kind: 'stopped',
    why: 'lost',
    message:
      'Another program could not be stopped, so WebContainer was started afresh and this run ended with it. Press Run to run it again.',
  });
  expect(close).toHaveBeenCalledOnce();
  expect(await container.lost).toMatchObject({ bootAgain: true });
});

it('ends its runs with a sentence when the container reports a fault', async () => {
  const { container, machine, close } = await open();
  const run = await startEndless(container, never);
  machine.fail('the kernel panicked');
  expect((await finish(run)).result.ending).toEqual({
    kind: 'stopped',
    why: 'lost',
    message:
      'WebContainer broke down in the middle of the run (the kernel panicked). Press Run to run it again.',
  });
  expect(close).toHaveBeenCalledOnce();
  expect(await container.lost).toEqual({
    bootAgain: false,
    reason: 'WebContainer broke down (the kernel panicked).',
  });
});

it('ends a run that is cancelled', async () => {
  const { container, machine } = await open();
  const run = await startEndless(container, never);
  await run.events.cancel();
  expect((await run.result).ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  await expect.poll(() => machine.running).toBe(0);
});

it('says that a program that is started in a container that has gone is lost', async () => {
  const { container } = await open();
  await container.dispose();
  const { result } = await runIn(container, '');
  expect(result.ending).toMatchObject({ kind: 'stopped', why: 'lost' });
});
