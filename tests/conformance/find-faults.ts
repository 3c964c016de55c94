import type { ConformanceResult, ExpectedEnd } from './corpus-program.ts';

/** A reference program that takes longer makes every run of the corpus slow. */
const longestMs = 2000;

/**
 * Why a program can't serve as a reference, judged by runs of it on real Node, in sentences.
 * Without `expected` any end is right.
 */
export function findFaults(
  results: readonly ConformanceResult[],
  expected: ExpectedEnd | undefined,
): string[] {
  const [first] = results;
  if (first === undefined) throw new RangeError('There is no run to judge. Ask for at least one.');
  const faults: string[] = [];
  for (const key of ['stdout', 'stderr', 'exitCode'] as const) {
    const other = results.find((result) => result[key] !== first[key]);
    if (other === undefined) continue;
    const [a, b] = [first[key], other[key]].map((value) => JSON.stringify(value));
    faults.push(`${key} differs between runs:\n    ${a}\n    ${b}`);
  }
  if (first.exitCode === null) faults.push('a signal or a limit ended it');
  if (expected !== undefined) {
    if (first.exitCode !== expected.exitCode) {
      faults.push(`it exits with ${first.exitCode}, and its first line says ${expected.exitCode}`);
    }
    if ((first.stderr !== '') !== expected.stderr) {
      const says = expected.stderr ? 'says that it does' : 'does not say so';
      const does = expected.stderr ? 'it writes nothing to stderr' : 'it writes to stderr';
      faults.push(`${does}, and its first line ${says}: ${JSON.stringify(first.stderr)}`);
    }
  }
  // The median, so that one run on a busy machine is no fault.
  const durations = results.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  const median = durations[Math.floor(durations.length / 2)] ?? 0;
  if (median > longestMs) faults.push(`it takes ${Math.round(median)} ms`);
  if (first.stdout === '' && first.stderr === '') faults.push('it prints nothing');
  return faults;
}
