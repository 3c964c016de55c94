import type { ExpectedLine } from '#matcher/expectation';
import { parseExpectation } from '#matcher/parse-expectation';

/** A stretch of an expectation as a reader sees it. */
export interface ExpectedPiece {
  text: string;
  /** Whether it stands for what varies from run to run. */
  token: boolean;
}

/** The text of an expectation, escapes undone and tokens set apart. */
export function expectedPieces(expectation: string): ExpectedPiece[] {
  const { lines } = parseExpectation(expectation).expectation;
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ text: '\n', token: false }]),
    ...linePieces(line),
  ]);
}

/** Whether something of an expectation varies from run to run. */
export function hasTokens(expectation: string): boolean {
  return expectedPieces(expectation).some(({ token }) => token);
}

function linePieces(line: ExpectedLine): ExpectedPiece[] {
  switch (line.kind) {
    case 'text':
      return [{ text: line.text, token: false }];
    case 'gap':
      return [{ text: line.source, token: true }];
    case 'pattern':
      return line.pieces.map((piece) =>
        piece.kind === 'text'
          ? { text: piece.text, token: false }
          : { text: piece.source, token: true },
      );
  }
}
