import type { Experiment } from '#model/experiment';

/** What the script of a block works with. */
export interface BlockData
  extends Pick<
    Experiment,
    'id' | 'title' | 'files' | 'entry' | 'needs' | 'limits' | 'exitCode' | 'expectedStderr'
  > {
  /** Absent where there is nothing to compare with: a program that the reader began empty. */
  expected: string | undefined;
}

/** What a block shows beside that. */
export interface BlockContent extends BlockData, Pick<Experiment, 'notes' | 'solution'> {}

/** The data of a block, as the JSON that it carries. */
export function blockDataOf(block: BlockData): BlockData {
  const { id, title, files, entry, needs, limits, exitCode, expected, expectedStderr } = block;
  return { id, title, files, entry, needs, limits, exitCode, expected, expectedStderr };
}
