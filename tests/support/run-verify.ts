import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sampleHandbook } from './sample-handbook.ts';
import { writeTree } from './write-tree.ts';

const cli = join(import.meta.dirname, '../../verify/cli.ts');

/** The experiment of the sample handbook. */
export const hello = '01-water/experiments/hello';

/** Writes the sample handbook with other files in it, and gives its root. */
export const handbookWith = (files: Record<string, string>) => writeTree(sampleHandbook(files));

/** Starts the verifier on the handbook at `root`, outside of CI unless `env` says so. */
export function startVerify(root: string, args: string[] = [], env: Record<string, string> = {}) {
  const { CI: _, ...inherited } = process.env;
  return spawn(process.execPath, [cli, '--root', root, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the verifier to its end. Durations in its output read `N ms`. */
export async function verify(root: string, args?: string[], env?: Record<string, string>) {
  const child = startVerify(root, args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, stdout: stdout.replace(/\d+ ms/g, 'N ms'), stderr };
}
