/** A stretch of a short text in which backticks mark code. */
export interface InlinePiece {
  text: string;
  code: boolean;
}

/** Splits a text at its backticks. One that has no partner stands for itself. */
export function inlinePieces(text: string): InlinePiece[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const code = /^`[^`]+`$/.test(piece);
      return { text: code ? piece.slice(1, -1) : piece, code };
    });
}
