import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Runs a command of `node_modules/.bin`, or `node` itself, from the root of the repository with the
 * pinned Node first in PATH, and `env` besides. Resolves with the exit code; output goes to the
 * terminal, or stdout to the open file `stdout`.
 */
export function runTool(
  command: string,
  args: string[] = [],
  { stdout = 'inherit', env = {} }: { stdout?: 'inherit' | number; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  const bin = join(root, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const child = spawn(command === 'node' ? process.execPath : join(bin, command), args, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
    shell: process.platform === 'win32' && command !== 'node',
    env: { ...process.env, ...env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
