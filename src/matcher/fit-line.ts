import { type Names, withinBounds } from './check-bounds.ts';
import type { PatternLine, Piece, Quantity, Token } from './expectation.ts';
import { measure } from './measure.ts';
import { canStart, type ScannedToken, tokenEnds } from './token-ends.ts';

/** How a line was cut into the pieces of a pattern, or how far that went. */
export type Fit =
  | {
      fits: true;
      /** Where each piece ends, exclusive. */
      ends: number[];
    }
  | {
      fits: false;
      /** The furthest piece that failed; the number of pieces if the line goes on after the last. */
      index: number;
      /** Where in the line it failed. */
      at: number;
      /** Where the pieces before it ended. */
      ends: number[];
      /** The search was given up: more ways to cut the line than are worth trying. */
      exhausted: boolean;
    };

/** Positions tried in one line before the search is given up; about 50 ms of work. */
const mostSteps = 4_000_000;

/** Steps after which failed positions are remembered. Most lines never get there. */
const stepsBeforeMemory = 256;

/**
 * A search with backtracking: numbers as long as possible, `<any>` as short as possible. Three
 * things keep it from growing without bound on a hostile line: a position where the same piece has
 * failed is not tried again, an `<any>` that failed is not tried further right, and the number of
 * steps is limited.
 */
class LineSearch {
  readonly ends: number[] = [];
  furthest = { index: 0, at: 0, ends: [] as number[] };
  exhausted = false;
  readonly #pieces: Piece[];
  readonly #text: string;
  readonly #names: Names | undefined;
  readonly #remembers: boolean;
  readonly #own = new Map<string, Quantity>();
  readonly #anyFailedFrom: number[] = [];
  #failed: Uint8Array | undefined;
  #steps = 0;

  constructor(line: PatternLine, text: string, names: Names | undefined) {
    this.#pieces = line.pieces;
    this.#text = text;
    this.#names = names;
    // Whether a piece can match depends on the numbers before it if the line refers to itself.
    this.#remembers = !(line.refersToItself && names !== undefined);
  }

  search(index: number, at: number): boolean {
    if (++this.#steps > mostSteps) this.exhausted = true;
    if (this.exhausted) return false;
    const piece = this.#pieces[index];
    if (piece === undefined) return at === this.#text.length || this.#fail(index, at);
    switch (piece.kind) {
      case 'text':
        return this.#text.startsWith(piece.text, at)
          ? this.#next(index, at + piece.text.length)
          : this.#endsInBlank(index, at) || this.#fail(index, at);
      case 'any':
        return this.#searchAny(index, at);
      default:
        return this.#searchToken(piece, index, at);
    }
  }

  #next(index: number, end: number): boolean {
    this.ends[index] = end;
    return this.search(index + 1, end);
  }

  #fail(index: number, at: number): false {
    const { furthest } = this;
    if (index > furthest.index || (index === furthest.index && at > furthest.at)) {
      this.furthest = { index, at, ends: this.ends.slice(0, index) };
    }
    return false;
  }

  /** `name: <any>` fits `name:` too: white space at the end of a line does not count. */
  #endsInBlank(index: number, at: number): boolean {
    const [piece, next] = [this.#pieces[index], this.#pieces[index + 1]];
    if (piece?.kind !== 'text' || next?.kind !== 'any') return false;
    if (index + 2 !== this.#pieces.length) return false;
    if (this.#text.slice(at) !== piece.text.trimEnd()) return false;
    this.ends[index] = this.#text.length;
    this.ends[index + 1] = this.#text.length;
    return true;
  }

  #searchAny(index: number, at: number): boolean {
    const text = this.#text;
    const next = this.#pieces[index + 1];
    if (next === undefined) return this.#next(index, text.length);
    // What follows an `<any>` at `at` includes all that follows one further right.
    const failedFrom = this.#anyFailedFrom[index];
    if (this.#remembers && failedFrom !== undefined && at >= failedFrom) return false;
    if (next.kind === 'text') {
      const isLast = index + 2 === this.#pieces.length;
      let found = text.indexOf(
        next.text,
        isLast ? Math.max(at, text.length - next.text.length) : at,
      );
      if (found === -1) this.#fail(index + 1, at);
      for (; found !== -1; found = text.indexOf(next.text, found + 1)) {
        if (this.#next(index, found)) return true;
        if (this.exhausted) return false;
      }
      const blankAt = text.length - next.text.trimEnd().length;
      if (blankAt >= at && this.#endsInBlank(index + 1, blankAt)) {
        this.ends[index] = blankAt;
        return true;
      }
    } else {
      const kind = next.kind;
      for (let start = at; start < text.length; start++) {
        if (kind !== 'any' && !canStart(kind, text, start)) continue;
        if (this.#next(index, start)) return true;
        if (this.exhausted) return false;
      }
      this.#fail(index + 1, at);
    }
    if (this.#remembers) this.#anyFailedFrom[index] = at;
    return false;
  }

  #searchToken(token: ScannedToken, index: number, at: number): boolean {
    const slot = index * (this.#text.length + 1) + at;
    if (this.#failed?.[slot] === 1) return false;
    const ends = tokenEnds(token.kind, this.#text, at);
    this.#steps += ends.length;
    for (let i = ends.length - 1; i >= 0; i--) {
      const end = ends[i] ?? at;
      if (this.#accepts(token, at, end) && this.#next(index, end)) return true;
    }
    this.#fail(index, at);
    if (this.#remembers && this.#steps > stepsBeforeMemory) {
      this.#failed ??= new Uint8Array(this.#pieces.length * (this.#text.length + 1));
      this.#failed[slot] = 1;
    }
    return false;
  }

  #accepts(token: Token, start: number, end: number): boolean {
    if (this.#names === undefined || !('bounds' in token)) return true;
    if (token.bounds.length === 0 && token.name === undefined) return true;
    // Reading a number of many digits takes more time than looking at them.
    this.#steps += end - start;
    const value = measure(token.kind, this.#text.slice(start, end));
    const known = this.#own.size > 0 ? new Map([...this.#names, ...this.#own]) : this.#names;
    if (!withinBounds(token, value, known)) return false;
    if (token.name !== undefined) this.#own.set(token.name, value);
    return true;
  }
}

/**
 * Cuts a line into the pieces of a pattern.
 *
 * @param names the numbers named so far; `undefined` leaves every bound out of account.
 */
export function fitLine(line: PatternLine, text: string, names: Names | undefined): Fit {
  const search = new LineSearch(line, text, names);
  if (search.search(0, 0)) return { fits: true, ends: search.ends };
  return { fits: false, ...search.furthest, exhausted: search.exhausted };
}

/** The numbers that a line gives a name to, read off a fit of it. */
export function namedIn(line: PatternLine, text: string, ends: number[]): Map<string, Quantity> {
  const named = new Map<string, Quantity>();
  line.pieces.forEach((piece, index) => {
    if (!('name' in piece) || piece.name === undefined) return;
    named.set(piece.name, measure(piece.kind, text.slice(ends[index - 1] ?? 0, ends[index])));
  });
  return named;
}
