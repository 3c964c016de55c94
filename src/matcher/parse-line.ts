import type { ExpectedLine, Piece } from './expectation.ts';
import { looksLikeToken } from './looks-like-token.ts';
import { parseToken } from './parse-token.ts';

/** What is wrong at a place of one line. */
export interface LineFault {
  /** From 1. */
  column: number;
  message: string;
}

const gapNotAlone =
  '<...> stands for whole lines and must be alone on its line. For any text within a line write ' +
  '<any>; if the program prints this text itself, write \\<...>.';

function refersToItself(pieces: Piece[]): boolean {
  const given = new Set<string>();
  for (const piece of pieces) {
    if (!('bounds' in piece)) continue;
    for (const { operand } of piece.bounds) {
      if (typeof operand === 'object' && given.has(operand.name)) return true;
    }
    if (piece.name !== undefined) given.add(piece.name);
  }
  return false;
}

function isNamed(piece: Piece): boolean {
  if (!('bounds' in piece)) return false;
  return (
    piece.name !== undefined || piece.bounds.some(({ operand }) => typeof operand === 'object')
  );
}

/** Joins neighbours of text, and `<any>` next to `<any>`, which stand for the same as one. */
function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else if (!(piece.kind === 'any' && last?.kind === 'any')) {
      joined.push(piece);
    }
  }
  return joined;
}

/**
 * Reads one line of an expectation, without white space at its end. In backslashes right before a
 * `<` each pair stands for one backslash, and an odd one makes the `<` plain text. Any other
 * backslash is itself. A token that is wrong becomes a fault and is taken as plain text.
 */
export function parseLine(source: string, line: number, faults: LineFault[]): ExpectedLine {
  if (source.trim() === '<...>') return { kind: 'gap', line, source };
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of source.matchAll(/(?<!\\)(\\*)</g)) {
    const backslashes = found[1] ?? '';
    const at = found.index + backslashes.length;
    // A `<` inside a token, such as the operator of <number < 5>.
    if (found.index < done) continue;
    pieces.push({ kind: 'text', text: source.slice(done, found.index) });
    pieces.push({ kind: 'text', text: backslashes.slice(0, backslashes.length >> 1) });
    done = at;
    if (backslashes.length % 2 === 1) {
      pieces.push({ kind: 'text', text: '<' });
      done++;
    } else if (looksLikeToken(source, at)) {
      const parsed = source.startsWith('<...>', at)
        ? { length: 5, problem: gapNotAlone }
        : parseToken(source, at);
      done += parsed.length;
      if ('token' in parsed) pieces.push(parsed.token);
      else {
        faults.push({ column: at + 1, message: parsed.problem });
        pieces.push({ kind: 'text', text: source.slice(at, done) });
      }
    }
  }
  pieces.push({ kind: 'text', text: source.slice(done) });
  const joined = join(pieces.filter((piece) => piece.kind !== 'text' || piece.text !== ''));
  const only = joined[0];
  if (joined.length === 0) return { kind: 'text', line, source, text: '' };
  if (joined.length === 1 && only?.kind === 'text') {
    return { kind: 'text', line, source, text: only.text };
  }
  return {
    kind: 'pattern',
    line,
    source,
    pieces: joined,
    named: joined.some(isNamed),
    refersToItself: refersToItself(joined),
  };
}
