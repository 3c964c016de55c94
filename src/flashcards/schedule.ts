import { type Card as CardState, createEmptyCard, type FSRS, fsrs, State } from 'ts-fsrs';
import { byTime, type Rating, type Review, ratings } from './review.ts';
import type { Settings } from './settings.ts';

/** What FSRS knows of one card. */
export type { CardState };

/**
 * FSRS with its default weights. Without fuzz: the button shows an interval, and that is the one
 * that pressing it gives.
 */
export function schedulerOf({ retention }: Pick<Settings, 'retention'>): FSRS {
  return fsrs({ request_retention: retention, enable_fuzz: false });
}

/** The state of each card that was reviewed, by card id, computed anew from the whole log. */
export function replay(reviews: readonly Review[], scheduler: FSRS): Map<string, CardState> {
  const states = new Map<string, CardState>();
  for (const { card, rating, at, undone } of reviews.toSorted(byTime)) {
    if (undone) continue;
    states.set(card, stateAfter(states.get(card), rating, at, scheduler));
  }
  return states;
}

/** The state of a card after a grade; `undefined` is a card never seen. */
export function stateAfter(
  state: CardState | undefined,
  rating: Rating,
  at: number,
  scheduler: FSRS,
): CardState {
  return scheduler.next(state ?? createEmptyCard(at), at, rating).card;
}

/**
 * The time of a grade that is given now: after all others of its card, also where the clock was ahead
 * when those were given.
 */
export function gradedAt(state: CardState | undefined, now: number): number {
  const last = state?.last_review?.getTime() ?? 0;
  return Math.max(now, last + 1);
}

/** The interval that each grade would give, in milliseconds. */
export function intervalsOf(
  state: CardState | undefined,
  now: number,
  scheduler: FSRS,
): Record<Rating, number> {
  const at = gradedAt(state, now);
  const [again, hard, good, easy] = ratings.map(
    (rating) => stateAfter(state, rating, at, scheduler).due.getTime() - at,
  );
  return { 1: again ?? 0, 2: hard ?? 0, 3: good ?? 0, 4: easy ?? 0 };
}

/** Whether a card is in its first steps, or in those after it was forgotten. */
export function isLearning({ state }: CardState): boolean {
  return state === State.Learning || state === State.Relearning;
}
