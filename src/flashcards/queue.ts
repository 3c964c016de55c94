import type { Review } from './review.ts';
import { type CardState, isLearning } from './schedule.ts';
import type { Settings } from './settings.ts';
import { studyDay, studyDayStart } from './study-day.ts';

/** A card in its steps comes up to so much early when nothing else is left. */
const lookAheadMs = 20 * 60_000;

/** What is there to study now. Each list in the order in which it comes. */
export interface Queue {
  /** In their first steps, or those after they were forgotten, and due. */
  learning: string[];
  review: string[];
  /** Never seen. */
  fresh: string[];
  /** In their steps and due soon: for when nothing else is left. */
  soon: string[];
}

export interface QueueInput {
  /** Ids of the cards to study, in the order of the book. */
  deck: readonly string[];
  states: ReadonlyMap<string, CardState>;
  reviews: readonly Review[];
  settings: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>;
  /** Milliseconds since 1970. */
  now: number;
}

/** The queue at a moment. The limits of a day count all cards of the book, whatever the deck. */
export function queueOf({ deck, states, reviews, settings, now }: QueueInput): Queue {
  const today = studyDay(now);
  const done = countDone(reviews, now);
  const queue: Queue = { learning: [], review: [], fresh: [], soon: [] };
  const seen = deck.flatMap((id) => {
    const state = states.get(id);
    if (state === undefined) queue.fresh.push(id);
    return state === undefined ? [] : { id, state };
  });
  seen.sort((a, b) => a.state.due.getTime() - b.state.due.getTime());
  for (const { id, state } of seen) {
    const due = state.due.getTime();
    if (isLearning(state)) {
      if (due <= now) queue.learning.push(id);
      else if (due <= now + lookAheadMs) queue.soon.push(id);
    } else if (studyDay(due) <= today) {
      queue.review.push(id);
    }
  }
  queue.review.length = atMost(queue.review.length, settings.reviewsPerDay - done.reviewed);
  queue.fresh.length = atMost(queue.fresh.length, settings.newPerDay - done.introduced);
  return queue;
}

/** The card that comes next, if any is left. */
export function nextOf({ learning, review, fresh, soon }: Queue): string | undefined {
  return learning[0] ?? review[0] ?? fresh[0] ?? soon[0];
}

/** How many cards are left, without those that come only soon. */
export function lengthOf({ learning, review, fresh }: Queue): number {
  return learning.length + review.length + fresh.length;
}

const atMost = (length: number, left: number) => Math.max(0, Math.min(length, left));

/** Cards that were new today, and cards from earlier days that came back today. */
function countDone(
  reviews: readonly Review[],
  now: number,
): { introduced: number; reviewed: number } {
  const start = studyDayStart(now);
  const today = studyDay(now);
  const [earlier, done] = [new Set<string>(), new Set<string>()];
  for (const { card, at, undone } of reviews) {
    if (undone) continue;
    if (at < start) earlier.add(card);
    else if (studyDay(at) === today) done.add(card);
  }
  const reviewed = [...done].filter((card) => earlier.has(card)).length;
  return { introduced: done.size - reviewed, reviewed };
}
