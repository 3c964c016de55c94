import { checkNames } from './check-names.ts';
import type { Expectation, ExpectationFault } from './expectation.ts';
import { type LineFault, parseLine } from './parse-line.ts';
import { splitLines } from './split-lines.ts';

/**
 * Reads an expectation, for example the text of an `expected.txt`. `README.md` beside this file
 * has the grammar.
 *
 * Every fault of the text is reported, in the order of their places. An expectation with faults
 * can still be matched: what is wrong counts as plain text.
 */
export function parseExpectation(text: string): {
  expectation: Expectation;
  faults: ExpectationFault[];
} {
  const faults: ExpectationFault[] = [];
  const lines = splitLines(text).map((source, index) => {
    const found: LineFault[] = [];
    const line = parseLine(source, index + 1, found);
    for (const fault of found) faults.push({ line: index + 1, ...fault });
    return line;
  });
  faults.push(...checkNames(lines));
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return { expectation: { lines }, faults };
}
