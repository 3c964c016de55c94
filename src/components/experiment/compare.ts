import type { JudgedStream, Judgement } from '#matcher/judge-run';
import { expectationFor } from '#model/expectation-for';
import { majorOf, type NodeMajor, nodeMajorsText } from '#model/node-majors';
import type { RunResult } from '#model/run';
import type { BlockData } from './block-data.ts';
import { judgeInWorker } from './comparer.ts';
import type { OutputView } from './output-view.ts';

/** What the page says of a run whose experiment has an expectation. */
export type Comparison =
  | { kind: 'not-compared'; headline: string }
  | {
      kind: 'compared';
      /**
       * `unsolved`: the code of a challenge as it is given, which nobody expects to match.
       * `unsure`: it differs, but on a version of Node that the handbook does not know.
       */
      verdict: 'match' | 'differs' | 'unsolved' | 'unsure';
      headline: string;
      notes: string[];
      streams: ComparedStream[];
    };

/** One stream held against what it should print. */
export interface ComparedStream extends JudgedStream {
  name: 'stdout' | 'stderr';
}

/**
 * Holds a finished run against what is expected on the version of Node that ran it; `edited` is
 * whether it was the reader's own code.
 */
export async function compare(
  { data, edited }: { data: BlockData; edited: boolean },
  { result, nodeVersion }: { result: RunResult; nodeVersion: string | undefined },
  output: OutputView,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  if (data.expected === undefined) return undefined;
  if (result.ending.kind === 'stopped' || nodeVersion === undefined) {
    return {
      kind: 'not-compared',
      headline: 'Not compared: the program did not run to its end.',
    };
  }
  const ranOn = majorOf(nodeVersion);
  const { expected, expectedStderr, exitCode, ...of } = expectationFor(data, ranOn);
  const judgement = await judgeInWorker(
    {
      expected: { stdout: expected ?? '', stderr: expectedStderr, exitCode },
      run: {
        stdout: output.text('stdout'),
        stderr: output.text('stderr'),
        ending: result.ending,
        droppedBytes: output.dropped,
      },
    },
    signal,
  );
  return comparisonOf(judgement, { ...of, expectedStderr, edited, ranOn });
}

/** The comparison that a judgement makes, in the words of the page. */
export function comparisonOf(
  { ok, stdout, stderr, faults }: Judgement,
  of: {
    expectedStderr: string;
    challenge: boolean;
    edited: boolean;
    onMajor: BlockData['onMajor'];
    /** The major version whose output is expected; not that of the run where that is not `known`. */
    major: NodeMajor;
    known: boolean;
    ranOn: number;
  },
): Comparison {
  const notes = [...versionNotes(of), ...faults.map(({ message }) => message)];
  if (!stderr.ok && of.expectedStderr === '') {
    notes.push('Nothing is expected on stderr, but the program printed there.');
  }
  const differs = of.known ? 'differs' : 'unsure';
  const failed = of.challenge && !of.edited ? 'unsolved' : differs;
  const opening = ok ? 'Solved: ' : 'Not solved yet: ';
  // That all lines match must not be taken for success: the notes say what else is wrong.
  const but = !ok && stdout.ok ? ', but that is not all' : '';
  return {
    kind: 'compared',
    verdict: ok ? 'match' : failed,
    headline: `${of.challenge ? opening : ''}${stdout.summary}${but}.`,
    notes,
    streams: [
      { name: 'stdout', ...stdout },
      ...(of.expectedStderr === '' ? [] : [{ name: 'stderr' as const, ...stderr }]),
    ],
  };
}

/** Which version's output a run was held against, where that is not plain. */
function versionNotes({
  known,
  major,
  ranOn,
  onMajor,
}: Parameters<typeof comparisonOf>[1]): string[] {
  if (!known) {
    return [
      `The handbook is checked on Node ${nodeMajorsText}. This was Node ${ranOn}, so the output was compared with that of Node ${major}, and a difference may be the version's.`,
    ];
  }
  if (onMajor[major] === undefined) return [];
  return [`Compared with what Node ${major} prints, which is not what the other versions print.`];
}
