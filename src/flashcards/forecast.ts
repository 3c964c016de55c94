import type { CardState } from './schedule.ts';
import { studyDay } from './study-day.ts';

/** How many cards of the deck fall due on each of the coming days; the first is today, with all that is overdue. */
export function forecast(
  deck: readonly string[],
  states: ReadonlyMap<string, CardState>,
  now: number,
  days = 14,
): number[] {
  const today = studyDay(now);
  const counts = Array.from({ length: days }, () => 0);
  for (const id of deck) {
    const state = states.get(id);
    if (state === undefined) continue;
    const day = Math.max(0, studyDay(state.due.getTime()) - today);
    const count = counts[day];
    if (count !== undefined) counts[day] = count + 1;
  }
  return counts;
}
