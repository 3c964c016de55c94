import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { writeTree } from '../tests/support/write-tree.ts';
import { CliError } from './cli-error.ts';
import { findNode } from './find-node.ts';
import { nodeSpec, nodeVersions } from './node-versions.ts';

// npm itself takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => vi.unstubAllEnvs());

/** A cache that holds the pinned Node under the name of another major version. */
async function cacheWith(major: number) {
  const cache = await writeTree({});
  const folder = join(cache, String(major), 'node_modules', 'node', 'bin');
  await mkdir(folder, { recursive: true });
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  await symlink((await findNode(undefined, cache)).path, join(folder, name));
  return { cache, path: join(folder, name) };
}

/** Makes every fetch of npm fail at once, without a network. */
async function goOffline() {
  vi.stubEnv('npm_config_offline', 'true');
  vi.stubEnv('npm_config_cache', await writeTree({}));
}

it('runs on the development dependency by default, which is the pinned 24', async () => {
  const node = await findNode(undefined, '/nowhere');
  expect(node.version).toBe(`v${nodeVersions['24']}`);
  expect(await findNode(24, '/nowhere')).toEqual(node);
});

it('asks npm for the exact version of a major that we pin, else for its latest', () => {
  expect(nodeSpec(22)).toBe(`node@${nodeVersions['22']}`);
  expect(nodeSpec(26)).toBe(`node@${nodeVersions['26']}`);
  expect(nodeSpec(25)).toBe('node@25');
});

it('takes another major from the cache without asking npm', async () => {
  await goOffline();
  const { cache, path } = await cacheWith(25);
  expect((await findNode(25, cache)).path).toBe(path);
});

it('says what to do where npm can not fetch', async () => {
  await goOffline();
  const failure = findNode(25, await writeTree({}));
  await expect(failure).rejects.toBeInstanceOf(CliError);
  await expect(failure).rejects.toThrow(
    /^npm could not fetch node@25\. Check the network and that this version exists, then try again\.\n.*ENOTCACHED/s,
  );
});

it('does not take a cached version that is not the pinned one', async () => {
  await goOffline();
  const { cache } = await cacheWith(22);
  await expect(findNode(22, cache)).rejects.toThrow(`npm could not fetch ${nodeSpec(22)}.`);
});
