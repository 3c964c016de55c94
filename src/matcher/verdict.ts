/** What became of one line of the comparison, in the order in which a reader reads them. */
export type LineVerdict =
  | { status: 'match'; expectedLine: number; actualLine: number }
  | {
      status: 'differs';
      expectedLine: number;
      actualLine: number;
      /** Why, in one sentence, at the first token or text that failed. */
      reason: string;
      /** Where in the actual line the disagreement starts, from 1. */
      column: number;
      /** The token that failed as it is written, absent where literal text failed. */
      token?: string;
    }
  | { status: 'missing'; expectedLine: number }
  | { status: 'extra'; actualLine: number }
  /** Lines that a `<...>` stands for: `count` lines from `actualLine` on, possibly none. */
  | { status: 'skipped'; expectedLine: number; actualLine: number; count: number };

/** The comparison of an output with an expectation. Line numbers count from 1. */
export interface Verdict {
  ok: boolean;
  lines: LineVerdict[];
  counts: { match: number; differs: number; missing: number; extra: number };
  /** Lines of the expectation that must be met, `<...>` not counted. */
  total: number;
}
