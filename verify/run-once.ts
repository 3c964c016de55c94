import type { FinishedRun } from '#matcher/judge-run';
import type { Program } from '#model/program';
import { runProgram } from '#node/run-program';

/** Runs a program to its end on the Node at `nodePath`: what it did, and how long it took. */
export async function runOnce(
  program: Program,
  { nodePath, signal }: { nodePath: string; signal: AbortSignal },
): Promise<{ outcome: FinishedRun; durationMs: number }> {
  const run = runProgram(program, { nodePath, signal });
  const printed = { stdout: '', stderr: '', droppedBytes: 0 };
  for await (const event of run.events) {
    if (event.type === 'stdout' || event.type === 'stderr') printed[event.type] += event.text;
    else if (event.type === 'dropped') printed.droppedBytes += event.bytes;
  }
  const { ending, durationMs } = await run.result;
  return { outcome: { ...printed, ending }, durationMs };
}
