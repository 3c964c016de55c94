import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import {
  makeRunDirectory,
  removeRunDirectory,
  removeStaleRunDirectories,
} from './run-directory.ts';
import { privateTemp } from './run-for-test.ts';

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
  expect(await removeStaleRunDirectories(0)).toEqual([]);
});

it('removes what a killed server left, with the programs in it, and nothing else', async () => {
  const stale = await makeRunDirectory({ 'main.mjs': '' });
  const other = join(temp, 'highwater-notes');
  mkdirSync(other);
  const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    cwd: stale,
    stdio: 'ignore',
  });
  const ended = once(orphan, 'exit');
  expect(await removeStaleRunDirectories()).toEqual([]);
  expect(await removeStaleRunDirectories(0)).toEqual([stale]);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect([existsSync(stale), existsSync(other)]).toEqual([false, true]);
});
