import { type CardState, isLearning } from './schedule.ts';

/** From this stability on, in days, a card counts as known: it is likely remembered for three weeks. */
const knownFromDays = 21;

/** How far the reader is with some cards. The parts add up to `total`. */
export interface Progress {
  total: number;
  fresh: number;
  learning: number;
  young: number;
  known: number;
}

export function progressOf(
  deck: readonly string[],
  states: ReadonlyMap<string, CardState>,
): Progress {
  const progress: Progress = { total: deck.length, fresh: 0, learning: 0, young: 0, known: 0 };
  for (const id of deck) {
    const state = states.get(id);
    if (state === undefined) progress.fresh += 1;
    else if (isLearning(state)) progress.learning += 1;
    else if (state.stability < knownFromDays) progress.young += 1;
    else progress.known += 1;
  }
  return progress;
}
