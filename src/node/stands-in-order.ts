import { parseExpectation } from '#matcher/parse-expectation';

/** Whether each text stands in a line of an expectation as the page shows it, in their order. */
export function standsInOrder(proof: readonly string[], expectation: string): boolean {
  const lines = shownLines(expectation);
  let from = 0;
  for (const text of proof) {
    const at = lines.findIndex((line, index) => index >= from && line.includes(text));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

/** The lines with escapes undone and tokens as written. */
function shownLines(expectation: string): string[] {
  return parseExpectation(expectation).expectation.lines.map((line) => {
    if (line.kind === 'text') return line.text;
    if (line.kind === 'gap') return line.source;
    return line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.source)).join('');
  });
}
