import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { FoundNode } from '#verify/find-node';

/** How a program ended: it printed JSON, or V8 found no more room in its heap. */
export type Outcome = { kind: 'printed'; json: unknown } | { kind: 'heap exhausted' };

/**
 * Runs a program of this folder on a Node, with `args` after its name and `flags` before it. Rejects
 * if the program ends badly for any other reason than its heap, or prints something else than JSON.
 */
export async function runProgram(
  node: FoundNode,
  name: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Outcome> {
  const child = spawn(node.path, [...flags, join(import.meta.dirname, name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Options of the caller's own Node would change what is measured.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code === 0) return { kind: 'printed', json: JSON.parse(stdout) };
  if (stderr.includes('JavaScript heap out of memory')) return { kind: 'heap exhausted' };
  throw new Error(
    `${[name, ...args].join(' ')} ended by ${signal ?? `exit code ${code}`} on Node ${node.version}, so there is nothing to show. It printed:\n${stderr}`,
  );
}
