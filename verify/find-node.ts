import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describeNode } from '#node/node-binary';
import { CliError } from './cli-error.ts';
import { nodeSpec, pinnedVersion } from './node-versions.ts';

/** A Node binary to run experiments with. */
export interface FoundNode {
  path: string;
  /** Its `process.version`. */
  version: string;
}

const binaryName = process.platform === 'win32' ? 'node.exe' : 'node';

async function ask(path: string): Promise<FoundNode> {
  try {
    return await describeNode(path);
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The Node of the development dependency `node`. */
async function findPinned(): Promise<FoundNode> {
  const require = createRequire(import.meta.url);
  let manifest: string;
  try {
    manifest = require.resolve('node/package.json');
  } catch (cause) {
    throw new CliError('The package "node" is not installed. Run npm install.', { cause });
  }
  return ask(join(dirname(manifest), 'bin', binaryName));
}

/** Starts npm without a shell where npm itself started us, and from PATH otherwise. */
async function install(folder: string, spec: string): Promise<void> {
  const args = ['install', '--prefix', folder, '--save-exact', '--no-audit', '--no-fund', spec];
  const { npm_execpath: npm } = process.env;
  const run = promisify(execFile);
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args]);
  else await run('npm', args, { shell: process.platform === 'win32' });
}

async function fetchNode(major: number, cache: string): Promise<FoundNode> {
  const folder = join(cache, String(major));
  const path = join(folder, 'node_modules', 'node', 'bin', binaryName);
  const pinned = pinnedVersion(major);
  if (existsSync(path)) {
    const cached = await ask(path);
    if (pinned === undefined || cached.version === `v${pinned}`) return cached;
  }
  await mkdir(folder, { recursive: true });
  // npm runs the install script that puts the binary in place only for packages approved here.
  const manifest = { private: true, allowScripts: { node: true } };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest)}\n`);
  try {
    await install(folder, nodeSpec(major));
  } catch (cause) {
    const stderr = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new CliError(
      `npm could not fetch ${nodeSpec(major)}. Check the network and that this version exists, then try again.\n${stderr}`,
      { cause },
    );
  }
  return ask(path);
}

/**
 * The Node to run on: the pinned development dependency, or another major version, which npm
 * fetches into the folder `cache` unless it is there. Throws a `CliError` where it can't be had.
 */
export async function findNode(major: number | undefined, cache: string): Promise<FoundNode> {
  const pinned = await findPinned();
  if (major === undefined || pinned.version.startsWith(`v${major}.`)) return pinned;
  return fetchNode(major, cache);
}
