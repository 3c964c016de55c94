import { runProgram } from '#node/run-program';
import { type ConformanceResult, type CorpusProgram, toProgram } from './corpus-program.ts';
import { hideProcessId } from './hide-process-id.ts';
import { inParallel } from './in-parallel.ts';

export interface RunOnNodeOptions {
  signal: AbortSignal;
  /** How many programs run at a time. */
  width?: number;
}

/**
 * Runs programs on the Node of this process, each in a directory of its own. Paths in the output
 * start at that directory, and warnings have no process id. The results are in order of
 * `programs`.
 */
export function runOnNode(
  programs: readonly CorpusProgram[],
  { signal, width = 2 }: RunOnNodeOptions,
): Promise<ConformanceResult[]> {
  return inParallel(programs, width, (program) => runOne(program, signal));
}

async function runOne(program: CorpusProgram, signal: AbortSignal): Promise<ConformanceResult> {
  const run = runProgram(toProgram(program), { signal });
  const printed = { stdout: '', stderr: '' };
  for await (const event of run.events) {
    if (event.type === 'stdout' || event.type === 'stderr') printed[event.type] += event.text;
  }
  const { ending, durationMs } = await run.result;
  return {
    file: program.file,
    stdout: printed.stdout,
    stderr: hideProcessId(printed.stderr),
    exitCode: ending.kind === 'exit' ? ending.code : null,
    durationMs,
  };
}
