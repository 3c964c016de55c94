import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { Program } from '#model/program';
import type { RunEvent } from '#model/run';
import { collect, isAlive, privateTemp, programOfText, runText, until } from './run-for-test.ts';
import { runProgram } from './run-program.ts';

const temp = privateTemp();

const needs = ['child-process' as const];

/** Starts children of several kinds, prints their process ids, then goes on for ever. */
const family = `
  import { spawn } from 'node:child_process';
  const idle = ['-e', 'setInterval(() => {}, 1000)'];
  const plain = spawn(process.execPath, idle, { stdio: 'inherit' });
  const detached = spawn(process.execPath, idle, { stdio: 'ignore', detached: true });
  const bare = spawn(process.execPath, idle, { stdio: 'ignore', detached: true, env: {} });
  const shell = spawn('sh', ['-c', 'setsid sleep 1000 & echo $!'], { detached: true });
  shell.stdout.once('data', (text) => {
    console.log([process.pid, plain.pid, detached.pid, bare.pid, Number(text)].join());
  });
  setInterval(() => {}, 1000);`;

function pidsIn(event: RunEvent): number[] {
  return event.type === 'stdout' ? event.text.trim().split(',').map(Number) : [];
}

it('ends all children on stop, detached and re-parented ones too', async () => {
  const controller = new AbortController();
  let pids: number[] = [];
  const { result } = await collect(
    runProgram(programOfText(family, { needs }), controller),
    (event) => {
      if (event.type !== 'stdout') return;
      pids = pidsIn(event);
      expect(pids.filter(isAlive)).toHaveLength(5);
      controller.abort();
    },
  );
  expect(result.ending).toMatchObject({ why: 'reader' });
  await until(() => pids.length === 5 && !pids.some(isAlive));
});

it('ends the children that a program leaves behind', async () => {
  const text = `${family} process.stdout.write = ((write) => function (text) {
    return write.call(this, text, () => process.exit()) })(process.stdout.write);`;
  const { stdout, result } = await runText(text, { needs });
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
  const pids = stdout.trim().split(',').map(Number);
  expect(pids).toHaveLength(5);
  await until(() => !pids.some(isAlive));
});

it('counts the memory of children', async () => {
  const text = `
    import { spawn } from 'node:child_process';
    const eat = 'const a = []; setInterval(() => a.push(Buffer.alloc(5e6, 1)), 1)';
    spawn(process.execPath, ['-e', eat], { stdio: 'ignore', detached: true });
    setInterval(() => {}, 1000);`;
  const { result } = await runText(text, { needs, limits: { residentMiB: 256 } });
  expect(result.ending).toMatchObject({ why: 'memory' });
});

it('has a result although a child may have escaped and hold the output open', async () => {
  const text = `
    import { spawn } from 'node:child_process';
    const escape = 'cd /; env -i setsid sleep 1000 & echo $!';
    spawn('sh', ['-c', escape], { stdio: 'inherit', detached: true }).once('exit', () => process.exit());`;
  const { stdout, result } = await runText(text, { needs });
  const pid = Number(stdout.trim());
  onTestFinished(() => {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  expect(result.ending).toEqual({ kind: 'exit', code: 0 });
});

it('removes the directory of every run', async () => {
  await runText('import fs from "node:fs"; fs.mkdirSync("a/b", { recursive: true })');
  await runText('throw 1');
  await runText('for (;;);', { limits: { timeMs: 100 } });
  expect(readdirSync(temp)).toEqual([]);
});

/** Runs a program in a process of its own, and gives that and the first line that was printed. */
async function runElsewhere(program: Program): Promise<{ server: ChildProcess; line: string }> {
  const source = `
    const { runProgram } = await import(${JSON.stringify(import.meta.resolve('./run-program.ts'))});
    const { events } = runProgram(${JSON.stringify(program)}, { signal: new AbortController().signal });
    for await (const event of events) if (event.type === 'stdout') process.stdout.write(event.text);`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', source]);
  const [line] = await once(server.stdout, 'data');
  return { server, line: String(line) };
}

it('ends programs and removes their directories when this process is killed', async () => {
  const { server, line } = await runElsewhere(programOfText('console.log(process.pid); for (;;);'));
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  server.kill('SIGKILL');
  await until(() => !isAlive(pid) && readdirSync(temp).length === 0);
});

it.runIf(process.platform === 'linux')(
  'ends detached children too when this process is killed',
  async () => {
    const { server, line } = await runElsewhere(programOfText(family, { needs }));
    const pids = line.trim().split(',').map(Number);
    expect(pids.filter(isAlive)).toHaveLength(5);
    server.kill('SIGKILL');
    await until(() => !pids.some(isAlive) && readdirSync(temp).length === 0);
  },
);
