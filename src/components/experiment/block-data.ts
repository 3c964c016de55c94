import type { Experiment } from '#model/experiment';

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
    | 'notes'
    | 'solution'
  > {
  /** Absent where there is nothing to compare with: a program that the reader began empty. */
  expected: string | undefined;
}

/** What the script of a block works with. */
export interface BlockData extends Omit<BlockContent, 'notes' | 'solution'> {
  /** Whether the code is a start that does not print what is expected, for the reader to solve. */
  challenge: boolean;
}

/** The data of a block, as the JSON that it carries. */
export function blockDataOf({ notes: _, solution, ...shared }: BlockContent): BlockData {
  const { id, title, files, entry, needs, limits, exitCode, expected, expectedStderr } = shared;
  const challenge = solution !== undefined;
  return { id, title, files, entry, needs, limits, exitCode, expected, expectedStderr, challenge };
}
