import type { Program } from '#model/program';
import type { RunEnding } from '#model/run';
import { runProgram } from '#node/run-program';

/** All that a program did in one run. */
export interface Outcome {
  stdout: string;
  stderr: string;
  ending: RunEnding;
  durationMs: number;
}

/** Runs a program to its end on the Node at `nodePath` and gathers what it printed. */
export async function runOnce(
  program: Program,
  { nodePath, signal }: { nodePath: string; signal: AbortSignal },
): Promise<Outcome> {
  const run = runProgram(program, { nodePath, signal });
  const printed = { stdout: '', stderr: '' };
  for await (const event of run.events) {
    if (event.type === 'stdout' || event.type === 'stderr') printed[event.type] += event.text;
  }
  const { ending, durationMs } = await run.result;
  return { ...printed, ending, durationMs };
}
