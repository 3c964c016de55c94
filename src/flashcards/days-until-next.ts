import { type CardState, isLearning } from './schedule.ts';
import type { Settings } from './settings.ts';
import { studyDay } from './study-day.ts';

/**
 * In how many study days there is something to study again, once nothing is left for today: cards that
 * the limits of today have held back come tomorrow. Undefined where a limit of 0 lets none come.
 */
export function daysUntilNext(
  deck: readonly string[],
  states: ReadonlyMap<string, CardState>,
  { newPerDay, reviewsPerDay }: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>,
  now: number,
): number | undefined {
  const today = studyDay(now);
  const days = deck.flatMap((id) => {
    const state = states.get(id);
    if (state === undefined) return newPerDay > 0 ? 1 : [];
    if (!isLearning(state) && reviewsPerDay === 0) return [];
    return Math.max(1, studyDay(state.due.getTime()) - today);
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
