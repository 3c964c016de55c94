import { escapeLine } from './escape-line.ts';
import { match } from './match.ts';
import { parseExpectation } from './parse-expectation.ts';
import { splitLines } from './split-lines.ts';
import { stripAnsi } from './strip-ansi.ts';

/** A line that the new expectation has otherwise than the old one. */
export interface ChangedLine {
  /** In the old expectation, from 1; of a line that is new the one that it now stands before. */
  line: number;
  /** The old line as written, `undefined` if the line is new. */
  before: string | undefined;
  /** The new line as written, `undefined` if the line is gone. */
  after: string | undefined;
}

/** A line with tokens that is no longer met, and that only a person can decide about. */
export interface RefusedLine {
  /** In the old expectation, from 1. */
  line: number;
  /** The line as written. It is kept. */
  expected: string;
  /** What is printed in its place, `undefined` if nothing is. */
  actual: string | undefined;
  /** Why, in one sentence without a full stop. */
  reason: string;
}

export interface KeptTokens {
  /** The new expectation, with a line feed at its end unless it is empty. */
  text: string;
  changed: ChangedLine[];
  /** While this is not empty, `text` still asks for lines that are not printed. */
  refused: RefusedLine[];
}

/**
 * Writes an expectation anew from what was printed. Lines that are met stay as they are, tokens
 * included; plain lines follow the output, escaped where they would read as a token; a line with
 * tokens is never changed or dropped. With nothing refused, the new expectation is met by `actual`.
 *
 * @throws {Error} if the old expectation has faults: they must be mended first.
 */
export function keepTokens(expectationText: string, actual: string): KeptTokens {
  const { expectation, faults } = parseExpectation(expectationText);
  const [fault] = faults;
  if (fault !== undefined) {
    throw new Error(
      `The expectation can't be updated, because its line ${fault.line} is wrong. Mend it first: ` +
        fault.message,
    );
  }
  const printed = splitLines(stripAnsi(actual));
  const kept: string[] = [];
  const changed: ChangedLine[] = [];
  const refused: RefusedLine[] = [];
  let next = 1;
  for (const verdict of match(expectation, actual).lines) {
    if (verdict.status === 'extra') {
      const after = escapeLine(printed[verdict.actualLine - 1] ?? '');
      kept.push(after);
      changed.push({ line: next, before: undefined, after });
      continue;
    }
    const line = verdict.expectedLine;
    const expected = expectation.lines[line - 1];
    if (expected === undefined) throw new RangeError(`the expectation has no line ${line}`);
    next = line + 1;
    if (verdict.status === 'match' || verdict.status === 'skipped') {
      kept.push(expected.source);
      continue;
    }
    const found = verdict.status === 'differs' ? printed[verdict.actualLine - 1] : undefined;
    if (expected.kind === 'pattern') {
      const reason =
        verdict.status === 'differs' ? verdict.reason : 'no line like this one is printed';
      kept.push(expected.source);
      refused.push({ line, expected: expected.source, actual: found, reason });
    } else {
      const after = found === undefined ? undefined : escapeLine(found);
      if (after !== undefined) kept.push(after);
      changed.push({ line, before: expected.source, after });
    }
  }
  return { text: kept.map((line) => `${line}\n`).join(''), changed, refused };
}
