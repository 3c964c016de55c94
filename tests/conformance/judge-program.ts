import type { Difference } from './difference.ts';

/**
 * What the comparison of a program came to: `known` differs as the list of known differences says,
 * and `vanished` no longer does, so that its entry must go.
 */
export type ProgramVerdict = 'equal' | 'differs' | 'known' | 'vanished';

export interface JudgedProgram {
  /** Path in the corpus, `experiments/<id>` or `generated/seed-<n>.mjs`. */
  file: string;
  verdict: ProgramVerdict;
  differences: Difference[];
}

/** Judges the differences of a program; `known` holds the programs that are known to differ. */
export function judgeProgram(
  file: string,
  differences: Difference[],
  known: ReadonlyMap<string, string>,
): JudgedProgram {
  const equal = known.has(file) ? 'vanished' : 'equal';
  const differs = known.has(file) ? 'known' : 'differs';
  return { file, verdict: differences.length === 0 ? equal : differs, differences };
}

/** How many programs came to each verdict. */
export function countVerdicts(programs: readonly JudgedProgram[]): Record<ProgramVerdict, number> {
  const counts = { equal: 0, differs: 0, known: 0, vanished: 0 };
  for (const { verdict } of programs) counts[verdict] += 1;
  return counts;
}
