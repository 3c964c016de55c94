import { createHash } from 'node:crypto';
import type { Experiment } from '#model/experiment';

/** A checkout on Windows may have other line ends. They change no output. */
const unix = (text: string) => text.replace(/\r\n/g, '\n');

/**
 * SHA-256 of all that decides what an experiment prints and should print: its files, what is
 * expected of it on each version, and of a challenge the solution.
 */
export function hashExperiment(
  of: Pick<
    Experiment,
    'files' | 'entry' | 'solution' | 'expected' | 'expectedStderr' | 'exitCode' | 'onMajor'
  >,
): string {
  const files = Object.entries(of.files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const majors = Object.entries(of.onMajor).map(([major, outcome]) => [
    major,
    unix(outcome.expected ?? of.expected),
    unix(outcome.expectedStderr ?? of.expectedStderr),
    outcome.exitCode ?? of.exitCode,
  ]);
  const inputs = [
    files.map(([path, text]) => [path, unix(text)]),
    of.entry,
    unix(of.solution ?? ''),
    unix(of.expected),
    unix(of.expectedStderr),
    of.exitCode,
    majors,
  ];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
