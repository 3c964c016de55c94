import type { JudgedStream, Judgement } from '#matcher/judge-run';
import type { RunResult } from '#model/run';
import type { BlockData } from './block-data.ts';
import { judgeInWorker } from './comparer.ts';
import type { OutputView } from './output-view.ts';

/** What the page says of a run whose experiment has an expectation. */
export type Comparison =
  | { kind: 'not-compared'; headline: string }
  | {
      kind: 'compared';
      /** `unsolved`: the code of a challenge as it is given, which nobody expects to match. */
      verdict: 'match' | 'differs' | 'unsolved';
      headline: string;
      notes: string[];
      streams: ComparedStream[];
    };

/** One stream held against what it should print. */
export interface ComparedStream extends JudgedStream {
  name: 'stdout' | 'stderr';
}

/** Holds a finished run against its expectation; `edited` is whether it was the reader's own code. */
export async function compare(
  { data, edited }: { data: BlockData; edited: boolean },
  result: RunResult,
  output: OutputView,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  const { expected, expectedStderr, exitCode, challenge } = data;
  if (expected === undefined) return undefined;
  if (result.ending.kind === 'stopped') {
    return {
      kind: 'not-compared',
      headline: 'Not compared: the program did not run to its end.',
    };
  }
  const judgement = await judgeInWorker(
    {
      expected: { stdout: expected, stderr: expectedStderr, exitCode },
      run: {
        stdout: output.text('stdout'),
        stderr: output.text('stderr'),
        ending: result.ending,
        droppedBytes: output.dropped,
      },
    },
    signal,
  );
  return comparisonOf(judgement, { expectedStderr, challenge, edited });
}

/** The comparison that a judgement makes, in the words of the page. */
export function comparisonOf(
  { ok, stdout, stderr, faults }: Judgement,
  of: { expectedStderr: string; challenge: boolean; edited: boolean },
): Comparison {
  const notes = faults.map(({ message }) => message);
  if (!stderr.ok && of.expectedStderr === '') {
    notes.push('Nothing is expected on stderr, but the program printed there.');
  }
  const failed = of.challenge && !of.edited ? 'unsolved' : 'differs';
  const opening = ok ? 'Solved: ' : 'Not solved yet: ';
  return {
    kind: 'compared',
    verdict: ok ? 'match' : failed,
    headline: `${of.challenge ? opening : ''}${stdout.summary}.`,
    notes,
    streams: [
      { name: 'stdout', ...stdout },
      ...(of.expectedStderr === '' ? [] : [{ name: 'stderr' as const, ...stderr }]),
    ],
  };
}
