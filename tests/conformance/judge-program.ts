import type { Difference } from './difference.ts';
import type { KnownDifference, KnownDifferences } from './known-differences.ts';

/**
 * What the comparison of a program came to: `known` differs as the list of known differences says and
 * in no other part, and `vanished` no longer does, so that its entry must go.
 */
export type ProgramVerdict = 'equal' | 'differs' | 'known' | 'vanished';

export interface JudgedProgram {
  /** Path in the corpus, `experiments/<id>` or `generated/seed-<n>.mjs`. */
  file: string;
  verdict: ProgramVerdict;
  differences: Difference[];
}

/** Judges the differences of a program. */
export function judgeProgram(
  file: string,
  differences: Difference[],
  known: KnownDifferences,
): JudgedProgram {
  const entries = known.get(file) ?? [];
  const isEqual = differences.length === 0;
  if (entries.length === 0) return { file, verdict: isEqual ? 'equal' : 'differs', differences };
  if (isEqual) return { file, verdict: 'vanished', differences };
  const isKnown = differences.every((difference) => isListed(difference, entries));
  return { file, verdict: isKnown ? 'known' : 'differs', differences };
}

function isListed({ part, onlyFrames }: Difference, entries: readonly KnownDifference[]): boolean {
  return entries.some(
    ({ parts }) => parts.includes(part) || (onlyFrames && parts.includes('frames')),
  );
}

/** How many programs came to each verdict. */
export function countVerdicts(programs: readonly JudgedProgram[]): Record<ProgramVerdict, number> {
  const counts = { equal: 0, differs: 0, known: 0, vanished: 0 };
  for (const { verdict } of programs) counts[verdict] += 1;
  return counts;
}
