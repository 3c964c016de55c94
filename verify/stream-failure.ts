import type { JudgedStream } from '#matcher/judge-run';
import type { LineVerdict } from '#matcher/verdict';
import type { Difference, Failure } from './result.ts';

function lineOf(lines: readonly string[], number: number): string {
  return lines[number - 1] ?? '';
}

function differenceOf(
  line: LineVerdict,
  { expected, actual }: JudgedStream,
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

/** The failure of a stream that is not as expected. `at` is the place of the expectation's first line. */
export function streamFailure(
  check: 'stdout' | 'stderr',
  stream: JudgedStream,
  at: { file: string; line: number },
): Failure[] {
  if (stream.ok) return [];
  const differences = stream.lines.flatMap((line) => differenceOf(line, stream, at.line));
  const line = differences.find((difference) => difference.line !== undefined)?.line ?? at.line;
  return [
    {
      check,
      message: `${check}: ${stream.summary}`,
      place: { file: at.file, line },
      differences,
    },
  ];
}
