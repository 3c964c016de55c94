import type { Names } from './check-bounds.ts';
import type { Comparison, Placement, Segment } from './comparison.ts';
import { fitNamed } from './fit-named.ts';

/** Expected lines that have no place yet, and the printed lines among which they belong. */
export interface Block {
  from: number;
  to: number;
  actualFrom: number;
  actualTo: number;
}

/**
 * Work in search of segments, in lines compared; about a second. An expectation comes to this limit
 * only with hundreds of lines of tokens between two `<...>`; it then counts as not met.
 */
const mostWork = 5_000_000;

/** Characters of a printed line that cost as much as one line more. */
const charactersOfLine = 128;

/** Walks along an output and places one segment after the other, with the names met so far. */
class Placer {
  readonly placement: Placement;
  readonly blocks: Block[] = [];
  /** The first expected and the first printed line that have no place. */
  #next = 0;
  #actualNext = 0;
  #names: Names = new Map();
  #work = 0;
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.placement = new Int32Array(comparison.expected.length).fill(-1);
  }

  /** Places a segment at a printed line, if it fits there whole. */
  placeAt(segment: Segment, at: number): boolean {
    if (at < this.#actualNext) return false;
    let names = this.#names;
    for (let i = segment.from; i < segment.to; i++) {
      this.#work += 1 + (this.#comparison.actual[at]?.length ?? 0) / charactersOfLine;
      const after = fitNamed(this.#comparison, i, at + i - segment.from, names);
      if (after === undefined) return false;
      names = after;
    }
    this.leave(segment.from, at);
    for (let i = segment.from; i < segment.to; i++) this.placement[i] = at + i - segment.from;
    this.#names = names;
    this.#next = segment.to;
    this.#actualNext = at + segment.to - segment.from;
    return true;
  }

  /** Places a segment where it fits first, before the printed line `limit`. */
  placeBefore(segment: Segment, limit: number): void {
    for (let at = this.#actualNext; at + segment.to - segment.from <= limit; at++) {
      if (this.placeAt(segment, at) || this.#work > mostWork) return;
    }
  }

  /** Makes a block of the expected lines before `to` that have no place. */
  leave(to: number, actualTo: number): void {
    if (to <= this.#next) return;
    this.blocks.push({ from: this.#next, to, actualFrom: this.#actualNext, actualTo });
  }
}

/**
 * Finds the segments of an expectation in an output: the first at its start, the last at its end,
 * those between in order, each where it fits first. What does not fit whole is left in blocks; if
 * there is none, all that is expected is there.
 */
export function placeSegments(comparison: Comparison): { placement: Placement; blocks: Block[] } {
  const { segments, expected, actual } = comparison;
  const placer = new Placer(comparison);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a comparison has a segment');
  if (segments.length > 1) {
    const lastAt = actual.length - (last.to - last.from);
    placer.placeAt(first, 0);
    for (const segment of segments.slice(1, -1)) placer.placeBefore(segment, lastAt);
    if (placer.placeAt(last, lastAt)) return placer;
  } else if (expected.length === actual.length && placer.placeAt(first, 0)) {
    return placer;
  }
  placer.leave(expected.length, actual.length);
  return placer;
}
