import { type Names, withinBounds } from './check-bounds.ts';
import { describeToken } from './describe-token.ts';
import type { MeasureToken, PatternLine, TextLine, Token } from './expectation.ts';
import { fitLine } from './fit-line.ts';
import { measure } from './measure.ts';
import { quote, wordAt } from './quote.ts';
import { tokenEnds } from './token-ends.ts';

/** Why a printed line is not the expected one. */
export interface Explanation {
  /** One sentence, without a full stop. */
  reason: string;
  /** Where in the printed line the disagreement starts, from 1. */
  column: number;
  /** The token that failed as it is written, absent where plain text failed. */
  token?: string;
}

function explainText(expected: string, line: string, start: number, followsAny: boolean) {
  if (followsAny) {
    const where = start === 0 ? 'in the line' : `after column ${start}`;
    return {
      reason: `expected ${quote(expected)} somewhere ${where}, but it is not there`,
      column: start + 1,
    };
  }
  let same = 0;
  while (same < expected.length && expected[same] === line[start + same]) same++;
  const column = start + same + 1;
  const wanted = wordAt(expected, same);
  if (start + same >= line.length) {
    return { reason: `expected ${quote(wanted)} but the line ends before it is complete`, column };
  }
  return { reason: `expected ${quote(wanted)} but the line has ${quote(printedAt())}`, column };

  function printedAt(): string {
    // Both excerpts start at the same place, so that a reader can lay one over the other.
    let back = same;
    while (back > 0 && !/\s/.test(expected[back - 1] ?? '')) back--;
    return line.slice(start + back, start + same) + wordAt(line.slice(start + same), 0);
  }
}

function explainEnd(line: string, at: number): Explanation {
  return {
    reason: `expected the line to end here, but it goes on with ${quote(line.slice(at))}`,
    column: at + 1,
  };
}

function tooAmbiguous(line: string): Explanation {
  return {
    reason: `the line has ${line.length} characters and too many ways to read it as expected`,
    column: 1,
  };
}

function explainToken(token: Token, line: string, at: number, names: Names): Explanation {
  const got = at >= line.length ? 'the line ends here' : `got ${quote(wordAt(line.slice(at), 0))}`;
  const reason = `expected ${describeToken(token, names)}, ${at < line.length ? got : `but ${got}`}`;
  return { reason, column: at + 1, token: token.source };
}

function explainBounds(line: PatternLine, text: string, ends: number[], names: Names) {
  const known = new Map(names);
  for (const [index, token] of line.pieces.entries()) {
    if (!('bounds' in token)) continue;
    const start = ends[index - 1] ?? 0;
    const printed = text.slice(start, ends[index]);
    const value = measure(token.kind, printed);
    if (!withinBounds(token, value, known)) {
      return {
        reason: `expected ${describeToken(token, known)}, got ${printed}`,
        column: start + 1,
        token: token.source,
      };
    }
    if (token.name !== undefined) known.set(token.name, value);
  }
  return undefined;
}

/** A number that goes on past the whole part, where `<integer>` was wanted. */
function fractionOf(token: MeasureToken, text: string, start: number, end: number) {
  if (token.kind !== 'integer') return undefined;
  const longest = tokenEnds('number', text, start).at(-1) ?? end;
  return longest > end ? text.slice(start, longest) : undefined;
}

/**
 * Says where and why a line differs from what is expected. Call it only for a line that does not
 * fit.
 *
 * @param names the numbers named in earlier lines.
 */
export function explainLine(
  expected: TextLine | PatternLine,
  text: string,
  names: Names,
): Explanation {
  if (expected.kind === 'text') {
    return text.startsWith(expected.text)
      ? explainEnd(text, expected.text.length)
      : explainText(expected.text, text, 0, false);
  }
  const shape = fitLine(expected, text, undefined);
  if (shape.fits) {
    // No bound fails as the line is first read, and no other reading was found in time.
    return explainBounds(expected, text, shape.ends, names) ?? tooAmbiguous(text);
  }
  const { index, at, ends, exhausted } = shape;
  if (exhausted) return tooAmbiguous(text);
  const before = expected.pieces[index - 1];
  const start = ends[index - 2] ?? 0;
  if (before !== undefined && 'bounds' in before) {
    const printed = fractionOf(before, text, start, ends[index - 1] ?? start);
    if (printed !== undefined) {
      return {
        reason: `expected ${describeToken(before, names)}, got ${printed}`,
        column: start + 1,
        token: before.source,
      };
    }
  }
  const piece = expected.pieces[index];
  if (piece === undefined) return explainEnd(text, at);
  if (piece.kind === 'text') return explainText(piece.text, text, at, before?.kind === 'any');
  return explainToken(piece, text, at, names);
}
