import type { FoundNode } from '#verify/find-node';

/** Something that the handbook states as a figure, and how to measure it. */
export interface Suite {
  /** What the table shows, with the unit and the number of runs. */
  title: string;
  /** The heads of the columns after the first, which names the version of Node. */
  columns: readonly string[];
  /** Runs the programs on one Node and gives its rows, usually one. */
  measure(node: FoundNode): Promise<string[][]>;
}
