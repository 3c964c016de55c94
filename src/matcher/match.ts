import { Comparison } from './comparison.ts';
import type { Expectation } from './expectation.ts';
import { findFitting } from './find-fitting.ts';
import { judgeLines } from './judge-lines.ts';
import { pairAlike } from './pair-alike.ts';
import { placeSegments } from './place-segments.ts';
import type { Verdict } from './verdict.ts';

/**
 * Compares what a program printed with what it should print, line by line, aligned as a diff is.
 *
 * Terminal colours, white space at the end of a line, blank lines at the end and `\r` before `\n`
 * don't count. Lines and columns of the verdict are those of the printed text without colours.
 * Never throws for any output, and the work is limited for any output: where very much differs the
 * alignment is coarser, and `ok` is right all the same.
 */
export function match(expectation: Expectation, actual: string): Verdict {
  const comparison = new Comparison(expectation, actual);
  const { placement, blocks } = placeSegments(comparison);
  if (blocks.length > 0) {
    findFitting(comparison, placement, blocks);
    pairAlike(comparison, placement);
  }
  const lines = judgeLines(expectation.lines, comparison, placement);
  const counts = { match: 0, differs: 0, missing: 0, extra: 0 };
  for (const { status } of lines) if (status !== 'skipped') counts[status]++;
  return {
    ok: counts.differs + counts.missing + counts.extra === 0,
    lines,
    counts,
    total: comparison.expected.length,
  };
}
