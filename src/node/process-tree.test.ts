import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createProcessTree, type ProcessTree } from './process-tree.ts';
import { isAlive } from './run-for-test.ts';

/** Starts a shell in a group of its own that runs a script of lines as it is given them. */
function startShell(): {
  shell: ChildProcess;
  tree: ProcessTree;
  run(line: string): Promise<string>;
} {
  const directory = mkdtempSync(join(tmpdir(), 'tree-of-a-test-'));
  // Nothing that the shell starts names the directory.
  const shell = spawn('/bin/sh', { detached: true, cwd: '/', env: { PATH: process.env.PATH } });
  const { pid = 0 } = shell;
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
    shell.kill('SIGKILL');
  });
  return {
    shell,
    tree: createProcessTree({ pid, directory, hasChildren: true }),
    async run(line) {
      shell.stdin.write(`${line}\n`);
      const [chunk] = await once(shell.stdout, 'data');
      return String(chunk).trim();
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
  await expect.poll(() => isAlive(parent)).toBe(false);
  expect(isAlive(child)).toBe(true);
  await tree.kill();
  expect(isAlive(child)).toBe(false);
});

it('ends what is left of a session whose leader was seen and has gone', async () => {
  const { tree, run } = startShell();
  const text = await run(`setsid sh -c 'echo $$; kill -STOP $$; sleep 1000 & echo $!' &`);
  const leader = Number(text);
  await tree.residentBytes();
  await expect.poll(() => isAlive(leader)).toBe(true);
  const child = Number(await run(`kill -CONT ${leader}`));
  await expect.poll(() => isAlive(leader)).toBe(false);
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
