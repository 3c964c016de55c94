import type { OutputStream } from '#model/run';
import { plainStyle, type TextStyle } from './text-style.ts';

/** Text of one stream in one style. */
export interface Piece {
  text: string;
  stream: OutputStream;
  style: TextStyle;
}

/**
 * Columns of a row. Past it a line goes on, as in a terminal that wraps: what is before can no
 * longer be written over. It bounds the work of a program that rewrites one endless line.
 */
const rowLength = 4096;

/**
 * The line that is being printed, with a cursor. A column is a UTF-16 code unit, which is right for
 * most text; of wide characters and combined ones it may be off, as in many terminals.
 */
export class OpenLine {
  #pieces: Piece[] = [];
  #length = 0;
  #column = 0;

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Writes at the cursor, over what is there. */
  write(piece: Piece): void {
    const end = this.#column + piece.text.length;
    if (this.#column === this.#length) push(this.#pieces, piece);
    else {
      const before = slice(this.#pieces, 0, this.#column);
      push(before, piece);
      for (const after of slice(this.#pieces, end, this.#length)) push(before, after);
      this.#pieces = before;
    }
    this.#column = end;
    this.#length = Math.max(this.#length, end);
  }

  /** Whether the row is full, with nothing right of the cursor. */
  get full(): boolean {
    return this.#column === this.#length && this.#length >= rowLength;
  }

  /** Gives the line away and begins an empty one. */
  take(): Piece[] {
    const taken = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    this.#column = 0;
    return taken;
  }

  /** Moves the cursor to a column, counted from 0, within the row. */
  moveTo(column: number): void {
    this.#column = Math.min(Math.max(column, 0), Math.max(rowLength, this.#length));
  }

  moveBy(columns: number): void {
    this.moveTo(this.#column + columns);
  }

  /** Fills up to a cursor that was moved past the end, before something is written there. */
  reach(stream: OutputStream): void {
    const gap = this.#column - this.#length;
    if (gap <= 0) return;
    push(this.#pieces, { text: ' '.repeat(gap), stream, style: plainStyle });
    this.#length = this.#column;
  }

  /** Erases to the end of the line, to its start (the cursor's column included), or all of it. */
  erase(what: 'end' | 'start' | 'all' | 'nothing', stream: OutputStream): void {
    if (what === 'nothing') return;
    const keep = this.#column;
    if (what === 'start') {
      const text = ' '.repeat(Math.min(keep + 1, this.#length));
      const rest = slice(this.#pieces, text.length, this.#length);
      this.#pieces = [];
      push(this.#pieces, { text, stream, style: plainStyle });
      for (const piece of rest) push(this.#pieces, piece);
      return;
    }
    this.#pieces = what === 'all' ? [] : slice(this.#pieces, 0, keep);
    this.#length = what === 'all' ? 0 : Math.min(keep, this.#length);
  }
}

/** Adds a piece at the end, joined with the last one if they look the same. */
export function push(pieces: Piece[], piece: Piece): void {
  if (piece.text === '') return;
  const last = pieces.at(-1);
  if (last && last.stream === piece.stream && last.style === piece.style) {
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  } else pieces.push(piece);
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const taken: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    // Half of a character that takes two code units is nothing: a space keeps its column.
    push(taken, { ...piece, text: text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ' ') });
    at += piece.text.length;
  }
  return taken;
}
