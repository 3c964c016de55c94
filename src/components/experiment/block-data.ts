import type { ExpectedOutcome, Experiment } from '#model/experiment';
import type { NodeMajor } from '#model/node-majors';

/** What the page shows of an experiment. */
export interface BlockContent
  extends Pick<
    Experiment,
    | 'id'
    | 'title'
    | 'files'
    | 'entry'
    | 'needs'
    | 'limits'
    | 'exitCode'
    | 'expectedStderr'
    | 'onMajor'
    | 'notes'
    | 'predict'
    | 'solution'
    | 'recording'
  > {
  /** Absent where there is nothing to compare with: a program that the reader began empty. */
  expected: string | undefined;
}

/** What the script of a block works with. */
export interface BlockData
  extends Omit<BlockContent, 'notes' | 'solution' | 'recording' | 'onMajor'> {
  /** What is otherwise on a major version of Node. */
  onMajor: Partial<
    Record<NodeMajor, Partial<Pick<ExpectedOutcome, 'expected' | 'expectedStderr' | 'exitCode'>>>
  >;
  /** Whether the code is a start that does not print what is expected, for the reader to solve. */
  challenge: boolean;
}

/** The data of a block, as the JSON that it carries. */
export function blockDataOf({ notes: _, solution, ...shared }: BlockContent): BlockData {
  const { id, title, files, entry, needs, limits, exitCode, expected, expectedStderr, predict } =
    shared;
  const challenge = solution !== undefined;
  const onMajor = Object.fromEntries(
    Object.entries(shared.onMajor).map(
      ([major, { expectedAt: _out, expectedStderrAt: _err, ...outcome }]) => [major, outcome],
    ),
  );
  return {
    id,
    title,
    files,
    entry,
    needs,
    limits,
    exitCode,
    expected,
    expectedStderr,
    onMajor,
    challenge,
    ...(predict === undefined ? {} : { predict }),
  };
}
