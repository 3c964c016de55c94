/** A stretch of a rendered page, or a place where a component goes. */
export type PagePiece =
  | { kind: 'html'; html: string }
  | { kind: 'experiment'; id: string }
  | { kind: 'cards' };

const placeholder = /<div data-(?:experiment="([^"]+)"|cards(?:="")?)>\s*<\/div>/g;

/**
 * Splits the HTML of a plain Markdown lesson at the places that the loader marked, so that the
 * same components serve both shapes of lesson. A page without marks comes back as one piece.
 */
export function splitPlaceholders(html: string): PagePiece[] {
  const pieces: PagePiece[] = [];
  let from = 0;
  for (const match of html.matchAll(placeholder)) {
    pieces.push({ kind: 'html', html: html.slice(from, match.index) });
    pieces.push(match[1] === undefined ? { kind: 'cards' } : { kind: 'experiment', id: match[1] });
    from = match.index + match[0].length;
  }
  pieces.push({ kind: 'html', html: html.slice(from) });
  return pieces;
}
