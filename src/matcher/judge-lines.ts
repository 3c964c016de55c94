import type { Names } from './check-bounds.ts';
import type { Comparison, Placement } from './comparison.ts';
import type { ExpectedLine, PatternLine, TextLine } from './expectation.ts';
import { explainLine } from './explain-line.ts';
import { fitLine, namedIn } from './fit-line.ts';
import { fitNamed } from './fit-named.ts';
import type { LineVerdict } from './verdict.ts';

/**
 * Lines that are expected and have no place, and the printed lines there, from `actualFrom` to
 * before `actualTo`. If a `<...>` is among them, it takes what is printed.
 */
function judgeOpen(
  open: ExpectedLine[],
  actualFrom: number,
  actualTo: number,
  lines: LineVerdict[],
): void {
  let next = actualFrom;
  for (const { kind, line: expectedLine } of open) {
    if (kind !== 'gap') {
      lines.push({ status: 'missing', expectedLine });
    } else {
      const count = actualTo - next;
      lines.push({ status: 'skipped', expectedLine, actualLine: next + 1, count });
      next = actualTo;
    }
  }
  for (; next < actualTo; next++) lines.push({ status: 'extra', actualLine: next + 1 });
}

/** Numbers that a line of the right shape names, though it breaks a bound. */
function namedAllTheSame(line: TextLine | PatternLine, text: string): Names {
  if (line.kind !== 'pattern' || !line.named) return new Map();
  const shape = fitLine(line, text, undefined);
  return shape.fits ? namedIn(line, text, shape.ends) : new Map();
}

/**
 * Walks along the placed lines in order, checks each with the numbers named before it, and says
 * of every line what became of it.
 */
export function judgeLines(
  all: ExpectedLine[],
  comparison: Comparison,
  placement: Placement,
): LineVerdict[] {
  const lines: LineVerdict[] = [];
  let names: Names = new Map();
  let open: ExpectedLine[] = [];
  let actualNext = 0;
  let index = -1;
  for (const line of all) {
    const actual = line.kind === 'gap' ? -1 : (placement[++index] ?? -1);
    const text = comparison.actual[actual];
    if (line.kind === 'gap' || text === undefined) {
      open.push(line);
      continue;
    }
    // Most lines have nothing open before them, and an output can have 100,000 lines.
    if (open.length > 0 || actualNext < actual) {
      judgeOpen(open, actualNext, actual, lines);
      open = [];
    }
    actualNext = actual + 1;
    const [expectedLine, actualLine] = [line.line, actual + 1];
    const after = fitNamed(comparison, index, actual, names);
    if (after) {
      lines.push({ status: 'match', expectedLine, actualLine });
      names = after;
    } else {
      lines.push({
        status: 'differs',
        expectedLine,
        actualLine,
        ...explainLine(line, text, names),
      });
      const named = namedAllTheSame(line, text);
      if (named.size > 0) names = new Map([...names, ...named]);
    }
  }
  judgeOpen(open, actualNext, comparison.actual.length, lines);
  return lines;
}
