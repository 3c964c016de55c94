import { match } from '#matcher/match';
import { parseExpectation } from '#matcher/parse-expectation';
import { splitLines } from '#matcher/split-lines';
import { stripAnsi } from '#matcher/strip-ansi';
import { summarise } from '#matcher/summarise';
import type { LineVerdict } from '#matcher/verdict';
import type { Difference, Failure } from './result.ts';

function lineOf(lines: readonly string[], number: number): string {
  return lines[number - 1] ?? '';
}

function differenceOf(
  line: LineVerdict,
  expected: readonly string[],
  actual: readonly string[],
  firstLine: number,
): Difference[] {
  switch (line.status) {
    case 'differs':
      return [
        {
          line: firstLine + line.expectedLine - 1,
          expected: lineOf(expected, line.expectedLine),
          actual: lineOf(actual, line.actualLine),
          reason: line.reason,
        },
      ];
    case 'missing':
      return [
        {
          line: firstLine + line.expectedLine - 1,
          expected: lineOf(expected, line.expectedLine),
        },
      ];
    case 'extra':
      return [{ actual: lineOf(actual, line.actualLine) }];
    case 'match':
    case 'skipped':
      return [];
  }
}

/**
 * Holds what was printed against an expectation. `at` is the place of the expectation's first
 * line. Gives the number of lines that must be met, and the failure if one is not.
 */
export function compareOutput(
  check: 'stdout' | 'stderr',
  expected: string,
  actual: string,
  at: { file: string; line: number },
): { lines: number; failure: Failure | undefined } {
  const verdict = match(parseExpectation(expected).expectation, actual);
  if (verdict.ok) return { lines: verdict.total, failure: undefined };
  const expectedLines = splitLines(expected);
  const actualLines = splitLines(stripAnsi(actual));
  const differences = verdict.lines.flatMap((line) =>
    differenceOf(line, expectedLines, actualLines, at.line),
  );
  const line = differences.find((difference) => difference.line !== undefined)?.line ?? at.line;
  return {
    lines: verdict.total,
    failure: {
      check,
      message: `${check}: ${summarise(verdict)}`,
      place: { file: at.file, line },
      differences,
    },
  };
}
