import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  makeRunDirectory,
  removeRunDirectory,
  removeStaleRunDirectories,
} from './run-directory.ts';
import { isAlive, privateTemp } from './run-for-test.ts';

vi.mock(import('node:fs/promises'), { spy: true });

const temp = privateTemp();

it('writes files, also into directories of their own, and removes them', async () => {
  const directory = await makeRunDirectory({ 'main.mjs': 'a', 'lib/deep/b.mjs': 'é' });
  expect(basename(directory)).toMatch(/^highwater-\w{6}$/);
  expect(await readFile(join(directory, 'lib/deep/b.mjs'), 'utf8')).toBe('é');
  await removeRunDirectory(directory);
  expect(existsSync(directory)).toBe(false);
  await removeRunDirectory(directory);
});

it('leaves nothing behind if a file can not be written', async () => {
  await expect(makeRunDirectory({ a: '', 'a/b': '' })).rejects.toThrow();
  expect(readdirSync(temp)).toEqual([]);
});

it('removes what a killed server left, with the programs in it, and nothing else', async () => {
  const stale = await makeRunDirectory({ 'main.mjs': '' });
  const other = join(temp, 'highwater-notes');
  mkdirSync(other);
  onTestFinished(() => rmdirSync(other));
  const orphan = spawn('sleep', ['1000'], {
    env: { ...process.env, HOME: stale },
    stdio: 'ignore',
  });
  const ended = once(orphan, 'exit');
  expect(await removeStaleRunDirectories()).toEqual([]);
  expect(await removeStaleRunDirectories(0)).toEqual([stale]);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect([existsSync(stale), existsSync(other)]).toEqual([false, true]);
});

it('leaves a program alone that the user has started in such a directory', async () => {
  const stale = await makeRunDirectory({ 'main.mjs': '' });
  const shell = spawn('sh', ['-c', 'echo ready; exec sleep 1000', stale], {
    cwd: stale,
    env: { ...process.env, OLDPWD: stale },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void shell.kill('SIGKILL'));
  await once(shell.stdout, 'data');
  expect(await removeStaleRunDirectories(0)).toEqual([stale]);
  expect(isAlive(shell.pid ?? 0)).toBe(true);
});

it('leaves a link alone that has the name of a run directory', async () => {
  const target = mkdtempSync(join(temp, 'elsewhere-'));
  const link = join(temp, 'highwater-AbCdEf');
  symlinkSync(target, link);
  onTestFinished(() => {
    unlinkSync(link);
    rmdirSync(target);
  });
  expect(await removeStaleRunDirectories(0)).toEqual([]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

it('removes the others where one directory can not be removed, and names that one', async () => {
  const directories = [await makeRunDirectory({}), await makeRunDirectory({})].toSorted();
  const [stuck = '', loose = ''] = directories;
  vi.mocked(rm).mockImplementation(async (path, options) => {
    if (path === stuck) throw new Error(`EBUSY: resource busy, rmdir '${stuck}'`);
    rmSync(path, options);
  });
  onTestFinished(() => {
    vi.mocked(rm).mockReset();
    rmSync(stuck, { recursive: true });
  });
  await expect(removeStaleRunDirectories(0)).rejects.toThrow(
    `EBUSY: resource busy, rmdir '${stuck}'`,
  );
  expect([existsSync(stuck), existsSync(loose)]).toEqual([true, false]);
});

it('takes a directory that was made within this millisecond for one of now', async () => {
  const directory = await makeRunDirectory({});
  const { birthtimeMs, mtimeMs } = lstatSync(directory);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Math.trunc(Math.max(birthtimeMs, mtimeMs)));
  onTestFinished(() => clock.mockRestore());
  expect(await removeStaleRunDirectories(0)).toEqual([directory]);
});
