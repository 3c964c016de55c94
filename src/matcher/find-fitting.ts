import { diffArrays } from 'diff';
import { bestPairs } from './best-pairs.ts';
import { type Comparison, nowhere, type Placement } from './comparison.ts';
import { findAnchors } from './find-anchors.ts';
import type { Block } from './place-segments.ts';

/** How often a block is cut at anchors; what is left then goes to a diff as it is. */
const mostCuts = 8;

/** The largest block that is solved by a table of all its pairs of lines, in cells. */
const mostCells = 1_000_000;

/** What one look at a line with tokens costs at least, in cells of lines without. */
const patternCost = 16;

/** Edits of one block that the diff may find before it gives the block up. */
const mostEdits = 600;

/** Lines of either side in the window that moves along a block which the diff gave up. */
const windowLines = 128;

/** What all blocks of one output may cost together, in cells: about half a second. */
const mostWork = 15_000_000;

class FittingSearch {
  readonly #comparison: Comparison;
  readonly #placement: Placement;
  #work = mostWork;

  constructor(comparison: Comparison, placement: Placement) {
    this.#comparison = comparison;
    this.#placement = placement;
  }

  search(block: Block): void {
    const waiting: [Block, cuts: number][] = [[block, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [rest, cuts] = [this.#trim(next[0]), next[1]];
      if (rest.from === rest.to || rest.actualFrom === rest.actualTo) continue;
      const anchors = cuts < mostCuts ? findAnchors(this.#comparison, rest) : [];
      if (anchors.length === 0) this.#solve(rest);
      else
        waiting.push(...this.#cut(rest, anchors).map((part): [Block, number] => [part, cuts + 1]));
    }
  }

  /** Places the lines that fit at both ends of a block. A `<...>` inside is an end as well. */
  #trim(block: Block): Block {
    const comparison = this.#comparison;
    let { from, to, actualFrom, actualTo } = block;
    while (from < to && actualFrom < actualTo && comparison.fits(from, actualFrom)) {
      this.#placement[from++] = actualFrom++;
      if (comparison.gapBefore[from]) break;
    }
    while (from < to && actualFrom < actualTo && comparison.fits(to - 1, actualTo - 1)) {
      this.#placement[--to] = --actualTo;
      if (comparison.gapBefore[to]) break;
    }
    return { from, to, actualFrom, actualTo };
  }

  #cut(block: Block, anchors: [number, number][]): Block[] {
    const parts: Block[] = [];
    let { from, actualFrom } = block;
    for (const [expected, actual] of anchors) {
      this.#placement[expected] = actual;
      parts.push({ from, to: expected, actualFrom, actualTo: actual });
      [from, actualFrom] = [expected + 1, actual + 1];
    }
    parts.push({ ...block, from, actualFrom });
    return parts;
  }

  /** As `Comparison.fits`, but says no once the work is used up. */
  #fits(expected: number, actual: number): boolean {
    if (this.#work <= 0) return false;
    const isPattern = this.#comparison.expected[expected]?.kind === 'pattern';
    this.#work -= isPattern ? patternCost + (this.#comparison.actual[actual]?.length ?? 0) : 1;
    return this.#comparison.fits(expected, actual);
  }

  #couldFitAny({ from, to, actualFrom, actualTo }: Block): boolean {
    const { expected, ids } = this.#comparison;
    for (let j = actualFrom; j < actualTo; j++) if (ids.actual[j] !== nowhere) return true;
    for (let i = from; i < to; i++) if (expected[i]?.kind === 'pattern') return true;
    return false;
  }

  #solve(block: Block): void {
    if (!this.#couldFitAny(block)) return;
    const cells = (block.to - block.from) * (block.actualTo - block.actualFrom);
    if (cells <= mostCells) this.#tabulate(block);
    else if (!this.#diff(block)) this.#slide(block);
  }

  #tabulate({ from, to, actualFrom, actualTo }: Block): void {
    const pairs = bestPairs(to - from, actualTo - actualFrom, (row, column) =>
      this.#fits(from + row, actualFrom + column) ? 1 : 0,
    );
    pairs.forEach((column, row) => {
      if (column !== -1) this.#placement[from + row] = actualFrom + column;
    });
  }

  /** Myers' diff. Gives up where more differs than is worth the search, and says so. */
  #diff(block: Block): boolean {
    let { from, actualFrom } = block;
    const changes = diffArrays(
      Array.from({ length: block.to - from }, (_, row) => from + row),
      Array.from({ length: block.actualTo - actualFrom }, (_, column) => actualFrom + column),
      { maxEditLength: mostEdits, comparator: (i, j) => this.#fits(i, j) },
    );
    for (const { added, removed, value } of changes ?? []) {
      if (added) actualFrom += value.length;
      else if (removed) from += value.length;
      else for (const _ of value) this.#placement[from++] = actualFrom++;
    }
    return changes !== undefined;
  }

  /**
   * Solves what a window shows, keeps the first half, and moves the window behind it: good where
   * lines are never far from their place.
   */
  #slide(block: Block): void {
    let { from, actualFrom } = block;
    while (from < block.to && actualFrom < block.actualTo && this.#work > 0) {
      const to = Math.min(from + windowLines, block.to);
      const actualTo = Math.min(actualFrom + windowLines, block.actualTo);
      const half = to === block.to && actualTo === block.actualTo ? to : from + windowLines / 2;
      const shown = { from, to, actualFrom, actualTo };
      if (this.#couldFitAny(shown)) this.#tabulate(shown);
      let actualNext = actualFrom;
      for (let i = from; i < to; i++) {
        const place = this.#placement[i] ?? -1;
        if (i >= half) this.#placement[i] = -1;
        else if (place !== -1) actualNext = place + 1;
      }
      // Where nothing fits, both sides move on alike.
      const moved = half - from;
      actualFrom =
        actualNext === actualFrom ? Math.min(actualFrom + moved, block.actualTo) : actualNext;
      from = half;
    }
  }
}

/**
 * Places expected lines of the blocks at printed lines that fit them, as many as possible and in
 * order. The work has a limit: where very much differs, lines that would fit are left out.
 */
export function findFitting(comparison: Comparison, placement: Placement, blocks: Block[]): void {
  const search = new FittingSearch(comparison, placement);
  for (const block of blocks) search.search(block);
}
