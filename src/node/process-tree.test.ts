import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { createProcessTree, type ProcessTree } from './process-tree.ts';
import { isAlive, until } from './run-for-test.ts';

/** Starts a shell in a group of its own that runs a script of lines as it is given them. */
function startShell(): {
  shell: ChildProcess;
  tree: ProcessTree;
  run(line: string): Promise<string>;
  /** Lets a script that waits in `read _ <&3` go on, and gives what it says then. */
  openGate(): Promise<string>;
} {
  const directory = mkdtempSync(join(tmpdir(), 'tree-of-a-test-'));
  // Nothing that the shell starts names the directory.
  const shell = spawn('/bin/sh', {
    detached: true,
    cwd: '/',
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const { pid = 0, stdin, stdout } = shell;
  const gate = shell.stdio[3];
  if (!(gate instanceof Writable)) throw new TypeError('Descriptor 3 is no pipe.');
  const nextOutput = async (): Promise<string> => {
    const [chunk] = await once(stdout, 'data');
    return String(chunk).trim();
  };
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
    shell.kill('SIGKILL');
  });
  return {
    shell,
    tree: createProcessTree({ pid, directory, hasChildren: true }),
    async run(line) {
      stdin.write(`${line}\n`);
      return nextOutput();
    },
    async openGate() {
      gate.write('\n');
      return nextOutput();
    },
  };
}

it('ends a process that was seen once, although it has lost its parent since', async () => {
  const { tree, run } = startShell();
  const pids = (await run(`setsid sh -c 'setsid sleep 1000 & echo $$ $!; kill -STOP $$' &`))
    .split(' ')
    .map(Number);
  const [parent = 0, child = 0] = pids;
  expect(await tree.residentBytes()).toBeGreaterThan(0);
  process.kill(parent, 'SIGKILL');
  await until(() => !isAlive(parent));
  expect(isAlive(child)).toBe(true);
  await tree.kill();
  expect(isAlive(child)).toBe(false);
});

it('ends what is left of a session whose leader was seen and has gone', async () => {
  const { tree, run, openGate } = startShell();
  const text = await run(`setsid sh -c 'echo $$; read _ <&3; sleep 1000 & echo $!' &`);
  const leader = Number(text);
  await tree.residentBytes();
  expect(isAlive(leader)).toBe(true);
  const child = Number(await openGate());
  await until(() => !isAlive(leader));
  expect(isAlive(child)).toBe(true);
  await tree.kill();
  expect(isAlive(child)).toBe(false);
});

it('leaves other processes alone, those of its parent too', async () => {
  const { tree, shell, run } = startShell();
  const other = spawn('sleep', ['1000'], { stdio: 'ignore', detached: true });
  onTestFinished(() => void other.kill('SIGKILL'));
  await run('echo ready');
  const ended = once(shell, 'exit');
  await tree.kill();
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(isAlive(other.pid ?? 0)).toBe(true);
  expect(await tree.residentBytes()).toBe(0);
});
