import type { Names } from './check-bounds.ts';
import type { Expectation, PatternLine, TextLine } from './expectation.ts';
import { fitLine } from './fit-line.ts';
import { splitLines } from './split-lines.ts';
import { stripAnsi } from './strip-ansi.ts';

const noNames: Names = new Map();

/** Stands for the id of a line with tokens, and of a printed text that is not expected. */
export const nowhere = -1;

/** For each expected line the index of the printed line that it is compared with, or -1. */
export type Placement = Int32Array;

/** Lines that stand together in an expectation, between two `<...>`. */
export interface Segment {
  /** Index of the first line. */
  from: number;
  /** Index after the last line. */
  to: number;
}

/**
 * An expectation and an output, prepared so that two lines can be compared fast. Lines are counted
 * from 0, and the expected ones without `<...>`.
 */
export class Comparison {
  readonly expected: (TextLine | PatternLine)[] = [];
  /** One more than there are `<...>`; the first and the last may be empty. */
  readonly segments: Segment[] = [];
  readonly actual: string[];
  /** At `i`, whether a `<...>` stands right before the expected line `i`; one more at the end. */
  readonly gapBefore: boolean[] = [];
  #ids: { expected: Int32Array; actual: Int32Array } | undefined;

  constructor(expectation: Expectation, actual: string) {
    let from = 0;
    for (const line of expectation.lines) {
      if (line.kind !== 'gap') this.expected.push(line);
      else {
        this.gapBefore[this.expected.length] = true;
        this.segments.push({ from, to: this.expected.length });
        from = this.expected.length;
      }
    }
    this.segments.push({ from, to: this.expected.length });
    this.actual = splitLines(stripAnsi(actual));
  }

  /** For each line a number that is the same for the same text, or `nowhere`. */
  get ids(): { expected: Int32Array; actual: Int32Array } {
    // Not before they are asked for: an output that is right, or nearly so, does without.
    this.#ids ??= this.#number();
    return this.#ids;
  }

  #number(): { expected: Int32Array; actual: Int32Array } {
    const numbers = new Map<string, number>();
    // Only texts that are expected are numbered, so that an output of other lines costs little.
    const expected = new Int32Array(this.expected.length).fill(nowhere);
    this.expected.forEach((line, index) => {
      if (line.kind !== 'text') return;
      const known = numbers.get(line.text);
      if (known === undefined) numbers.set(line.text, numbers.size);
      expected[index] = known ?? numbers.size - 1;
    });
    const actual = new Int32Array(this.actual.length);
    this.actual.forEach((text, index) => {
      actual[index] = numbers.get(text) ?? nowhere;
    });
    return { expected, actual };
  }

  /** Whether a printed line fits an expected one. Bounds that need a named number are taken as met. */
  fits(expected: number, actual: number): boolean {
    const line = this.expected[expected];
    const text = this.actual[actual];
    if (line === undefined || text === undefined) return false;
    if (line.kind === 'text') {
      return this.#ids
        ? this.#ids.expected[expected] === this.#ids.actual[actual]
        : line.text === text;
    }
    return couldFit(line, text) && fitLine(line, text, noNames).fits;
  }
}

/** A fast look that refuses most lines of another shape: text at both ends must be there. */
function couldFit({ pieces }: PatternLine, text: string): boolean {
  const first = pieces[0];
  if (first?.kind === 'text' && !text.startsWith(first.text.trimEnd())) return false;
  const last = pieces.at(-1);
  return last?.kind !== 'text' || text.endsWith(last.text);
}
