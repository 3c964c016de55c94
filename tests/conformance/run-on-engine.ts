import type { OpenEngine } from '../../scripts/engine/open-engine.ts';
import { programEnv } from '../../src/engine/program-env.ts';
import type { ConformanceResult, CorpusProgram } from './corpus-program.ts';
import { hideProcessId } from './hide-process-id.ts';
import { inParallel } from './in-parallel.ts';

/** Wall clock for a program; the slowest of the corpus takes 2 s on real Node. */
const limitMs = 20_000;

/**
 * Runs programs in the engine, `width` at a time in its one browser. A fault of the engine itself
 * is a result too: it stands on stderr. The results are in order of `programs`.
 */
export function runOnEngine(
  programs: readonly CorpusProgram[],
  engine: OpenEngine,
  width: number,
): Promise<ConformanceResult[]> {
  return inParallel(programs, width, (program) => runOne(program, engine));
}

async function runOne(
  { file, files, entry }: CorpusProgram,
  engine: OpenEngine,
): Promise<ConformanceResult> {
  try {
    const result = await engine.run({ files, entry, env: programEnv, timeoutMs: limitMs });
    const { stdout, exitCode, durationMs, timedOut } = result;
    const note = timedOut ? `[the engine was stopped after ${limitMs / 1000} s]\n` : '';
    return { file, stdout, stderr: hideProcessId(result.stderr) + note, exitCode, durationMs };
  } catch (error) {
    // Anything else is no fault of the engine: the browser has gone, for example.
    if (!`${error}`.includes('The engine failed')) throw error;
    return { file, stdout: '', stderr: `[${error}]\n`, exitCode: null, durationMs: 0 };
  }
}
