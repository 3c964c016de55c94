import { parseExpectation } from '#matcher/parse-expectation';
import { errorAt, type Report } from './report.ts';

/** Where the text of an expectation stands in a file. */
export interface ExpectationPlace {
  file: string;
  /** The line of the file that holds the first line of the expectation. */
  line: number;
  /** Columns that stand before each line of the expectation, such as the indentation of a list. */
  columnsBefore?: (line: number) => number;
}

/** Reports each unknown or ill-formed token of an expectation at its line in the file. */
export function checkExpectation(text: string, place: ExpectationPlace, report: Report): void {
  for (const { line, column, message } of parseExpectation(text).faults) {
    const before = place.columnsBefore?.(line) ?? 0;
    report(
      errorAt({ file: place.file, line: place.line + line - 1, column: column + before }, message),
    );
  }
}
