import { expect, it } from 'vitest';
import type { Container } from '#model/runtime';
import {
  finish,
  never,
  openContainer,
  programOf,
  runIn,
} from '../../../tests/support/webcontainer-host/open-container.ts';

it('holds a program back while nobody takes its output', async () => {
  const { container, machine } = await openContainer();
  const run = container.run(
    programOf(
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
  const { container } = await openContainer();
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
  const { container, machine } = await openContainer();
  const text = "for (let line = 1; ; line += 1) console.log('line', line);";
  const run = container.run(programOf(text, { heapMiB: 16 }), { signal: never });
  const reader = run.events.getReader();
  expect((await reader.read()).value?.type).toBe('started');
  // A page that takes all at once would leave nothing to hold.
  await expect.poll(() => machine.running).toBe(0);
  reader.releaseLock();
  const { stdout, result } = await finish(run);
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
  const { container, machine } = await openContainer();
  const run = container.run(
    programOf(
      `import { spawn } from 'node:child_process';
       spawn(process.execPath, ['-e', "const line = 'x'.repeat(1023) + '\\\\n'; (function print() { process.stdout.write(line.repeat(64), print); })()"], { stdio: 'inherit' });`,
    ),
    { signal: never },
  );
  const reader = run.events.getReader();
  expect((await reader.read()).value?.type).toBe('started');
  await expect.poll(() => machine.running).toBe(0);
  reader.releaseLock();
  expect((await finish(run)).result.ending).toMatchObject({
    kind: 'stopped',
    why: 'memory',
    message: expect.stringContaining('a process that it started printed faster than the page'),
  });
});

it('lets a fifth program wait, and says so', async () => {
  const { container } = await openContainer();
  const controller = new AbortController();
  const text = "console.log('begun'); setInterval(() => {}, 1000);";
  for (let started = 0; started < 4; started += 1) {
    container.run(programOf(text), { signal: controller.signal });
  }
  const fifth = container.run(programOf("console.log('fifth');"), { signal: never });
  const reader = fifth.events.getReader();
  expect((await reader.read()).value).toEqual({ type: 'waiting', ahead: 0 });
  reader.releaseLock();
  controller.abort();
  expect((await finish(fifth)).stdout).toBe('fifth\n');
});

it('ends a run at its time limit with a sentence that names it', async () => {
  const { container, machine } = await openContainer();
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
  const run = container.run(programOf("console.log('begun');\nfor (;;);"), { signal });
  const reader = run.events.getReader();
  for (;;) {
    const { value } = await reader.read();
    if (value?.type === 'stdout') break;
  }
  reader.releaseLock();
  return run;
}

it('stops an endless loop at once when the reader says so', async () => {
  const { container, machine, close } = await openContainer();
  const controller = new AbortController();
  const run = await startEndless(container, controller.signal);
  controller.abort();
  const { result } = await finish(run);
  expect(result.ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  await expect.poll(() => machine.running).toBe(0);
  expect(close).not.toHaveBeenCalled();
});

it('gives the container up if a process lives on, and says so to the other runs', async () => {
  const { container, close } = await openContainer({ ignoreKill: true });
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
  const { container, machine, close } = await openContainer();
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
  const { container, machine } = await openContainer();
  const run = await startEndless(container, never);
  await run.events.cancel();
  expect((await run.result).ending).toMatchObject({ kind: 'stopped', why: 'reader' });
  await expect.poll(() => machine.running).toBe(0);
});

it('says that a program that is started in a container that has gone is lost', async () => {
  const { container } = await openContainer();
  await container.dispose();
  const { result } = await runIn(container, '');
  expect(result.ending).toMatchObject({ kind: 'stopped', why: 'lost' });
});
