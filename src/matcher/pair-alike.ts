import { bestPairs } from './best-pairs.ts';
import type { Comparison, Placement } from './comparison.ts';
import { Likeness } from './likeness.ts';
import type { Block } from './place-segments.ts';

/** From this likeness on, one line is taken for a wrong version of the other. */
const alike = 0.45;

/** The same where exactly one line stands in place of exactly one: `false` for `true` is enough. */
const alikeAlone = 0.15;

/** Work for one run, and for all runs, in pairs of lines that are weighed against each other. */
const mostWork = 10_000;
const mostWorkInAll = 40_000;

/** Characters of a printed line that cost as much as one pair more. */
const charactersOfPair = 128;

/** The runs of expected lines without a place, with the printed lines between their neighbours. */
function openRuns({ actual, expected }: Comparison, placement: Placement): Block[] {
  const runs: Block[] = [];
  let from = 0;
  let actualFrom = 0;
  for (let i = 0; i <= expected.length; i++) {
    const place = i === expected.length ? actual.length : (placement[i] ?? -1);
    if (place === -1) continue;
    if (i > from && place > actualFrom) runs.push({ from, to: i, actualFrom, actualTo: place });
    [from, actualFrom] = [i + 1, place + 1];
  }
  return runs;
}

function workOf({ actual }: Comparison, run: Block): number {
  let work = run.actualTo - run.actualFrom;
  for (let j = run.actualFrom; j < run.actualTo; j++) {
    work += Math.floor((actual[j]?.length ?? 0) / charactersOfPair);
  }
  return work * (run.to - run.from);
}

function pairRun(
  comparison: Comparison,
  placement: Placement,
  run: Block,
  likeness: Likeness,
): void {
  const [rows, columns] = [run.to - run.from, run.actualTo - run.actualFrom];
  const least = rows * columns === 1 ? alikeAlone : alike;
  const pairs = bestPairs(rows, columns, (row, column) => {
    const line = comparison.expected[run.from + row];
    const text = comparison.actual[run.actualFrom + column];
    if (line === undefined || text === undefined) return 0;
    const degree = likeness.of(line, text);
    return degree >= least ? degree : 0;
  });
  pairs.forEach((column, row) => {
    if (column !== -1) placement[run.from + row] = run.actualFrom + column;
  });
}

/** Pairs the first line with the first, and so on; from the end where only a `<...>` comes before. */
function pairByPlace(comparison: Comparison, placement: Placement, run: Block): void {
  const [rows, columns] = [run.to - run.from, run.actualTo - run.actualFrom];
  const fromEnd = comparison.gapBefore[run.from] && !comparison.gapBefore[run.to];
  const shift = run.actualFrom - run.from + (fromEnd ? columns - rows : 0);
  for (let i = run.from; i < run.to; i++) {
    const j = i + shift;
    const line = comparison.expected[i];
    const text = comparison.actual[j];
    if (j < run.actualFrom || j >= run.actualTo || line === undefined || text === undefined)
      continue;
    if (comparison.fits(i, j) || Likeness.atAGlance(line, text) >= alike) placement[i] = j;
  }
}

/**
 * Places expected lines that fit nowhere at the printed lines that look like wrong versions of
 * them, in order. Small runs are weighed pair by pair, large ones are paired by their place.
 */
export function pairAlike(comparison: Comparison, placement: Placement): void {
  const likeness = new Likeness();
  let left = mostWorkInAll;
  for (const run of openRuns(comparison, placement)) {
    const work = workOf(comparison, run);
    if (work <= Math.min(mostWork, left)) {
      left -= work;
      pairRun(comparison, placement, run, likeness);
    } else {
      pairByPlace(comparison, placement, run);
    }
  }
}
