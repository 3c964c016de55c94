import type { z } from 'zod';
import type { FoundNode } from '#verify/find-node';
import { runProgram } from './run-program.ts';

/**
 * Runs a program several times, one after the other, and gives what each run printed. Rejects if a
 * run exhausts its heap, ends badly, or prints something else than the schema says.
 */
export async function repeat<T>(
  runs: number,
  schema: z.ZodType<T>,
  node: FoundNode,
  ...program: [name: string, args: readonly string[], flags?: readonly string[]]
): Promise<T[]> {
  const printed: T[] = [];
  while (printed.length < runs) {
    const outcome = await runProgram(node, ...program);
    if (outcome.kind === 'heap exhausted') {
      throw new Error(`${program[0]} exhausted the heap of Node ${node.version}.`);
    }
    printed.push(schema.parse(outcome.json));
  }
  return printed;
}
