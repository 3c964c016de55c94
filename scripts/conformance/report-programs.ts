import { formatDifference } from '../../tests/conformance/difference.ts';
import { countVerdicts, type JudgedProgram } from '../../tests/conformance/judge-program.ts';
import type { KnownDifferences } from '../../tests/conformance/known-differences.ts';

/** Prints a line for an area, then what is new or gone in it. */
export function reportArea(area: string, programs: readonly JudgedProgram[]): void {
  const { equal, differs, known, vanished } = countVerdicts(programs);
  const mark = differs + vanished === 0 ? '✓' : '✗';
  const rest = [
    [differs, 'differ'],
    [known, 'known'],
    [vanished, 'no longer differ'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `, ${count} ${word}`);
  console.log(`${mark} ${area}: ${equal} of ${programs.length} equal${rest.join('')}`);
  for (const program of programs) {
    const fault = formatFault(program);
    if (fault !== undefined) console.log(`✗ ${fault}`);
  }
}

/** What is wrong with a program; undefined for one that is equal, or differs as it is known to. */
export function formatFault({ file, verdict, differences }: JudgedProgram): string | undefined {
  if (verdict === 'differs') return [file, ...differences.map(formatDifference)].join('\n');
  if (verdict === 'vanished') {
    return `${file} is equal: take it out of the known differences in tests/conformance/, or find out why it is equal only sometimes.`;
  }
  return undefined;
}

/** Prints how much of all is equal. */
export function reportTotal(name: string, programs: readonly JudgedProgram[]): void {
  if (programs.length === 0) return;
  const { equal, differs, known, vanished } = countVerdicts(programs);
  const same = equal + vanished;
  const percent = ((same / programs.length) * 100).toFixed(2);
  console.log(
    `${name}: ${same} of ${programs.length} equal (${percent} %), ${known} known to differ, ${differs} new`,
  );
}

/** Prints why programs differ that are known to, and how many each reason accounts for. */
export function reportCauses(programs: readonly JudgedProgram[], known: KnownDifferences): void {
  const causes = programs
    .filter(({ verdict }) => verdict === 'known')
    .flatMap(({ file }) => (known.get(file) ?? []).map(({ cause }) => cause));
  for (const [cause, found] of Map.groupBy(causes, (cause) => cause)) {
    console.log(`- ${found.length}: ${cause}`);
  }
}
