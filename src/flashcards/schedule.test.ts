import fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { mergeReviews, type Rating, type Review, ratings } from './review.ts';
import { reviewOf } from './review-for-test.ts';
import { intervalsOf, replay, schedulerOf, stateAfter } from './schedule.ts';

const scheduler = schedulerOf({ retention: 0.9 });
const start = Date.parse('2026-03-01T09:00:00Z');

/** Gaps of a minute to a year, as a log has them. */
const logs = fc.array(
  fc.record({
    card: fc.constantFrom('a/one', 'a/two', 'b/one'),
    rating: fc.constantFrom(...ratings),
    gap: fc.integer({ min: 60_000, max: 365 * 86_400_000 }),
  }),
  { maxLength: 40 },
);

function reviewsOf(log: { card: string; rating: Rating; gap: number }[]): Review[] {
  let at = start;
  return log.map(({ card, rating, gap }) => {
    at += gap;
    return reviewOf(card, rating, at);
  });
}

it("gives the schedules of ts-fsrs's own for the same log", () => {
  fc.assert(
    fc.property(logs, fc.double({ min: 0.7, max: 0.97, noNaN: true }), (log, retention) => {
      const reviews = reviewsOf(log);
      const reference = fsrs({ request_retention: retention, enable_fuzz: false });
      const states = replay(reviews, schedulerOf({ retention }));
      for (const card of new Set(reviews.map((review) => review.card))) {
        const own = reviews.filter((review) => review.card === card);
        const [first] = own;
        const history = own.map(({ rating, at }) => ({ rating, review: new Date(at) }));
        const { collections } = reference.reschedule(createEmptyCard(first?.at ?? 0), history);
        expect(states.get(card)).toEqual(collections.at(-1)?.card);
      }
    }),
  );
});

it('gives the same states in whatever order two devices met', () => {
  fc.assert(
    fc.property(logs, fc.infiniteStream(fc.boolean()), (log, sides) => {
      const all = reviewsOf(log);
      const here = all.filter(() => sides.next().value);
      const there = all.filter((review) => !here.includes(review));
      const ours = replay(mergeReviews(here, there), scheduler);
      expect(ours).toEqual(replay(mergeReviews(there, here), scheduler));
      expect(ours).toEqual(replay(all, scheduler));
    }),
  );
});

/** Logs of two devices as files may hold them: of one id also with other contents, and undone or not. */
const files = fc.array(
  fc.record(
    {
      id: fc.constantFrom(
        ...['1', '2', '3', '4'].map((n) => `00000000-0000-4000-8000-00000000000${n}`),
      ),
      card: fc.constantFrom('a/one', 'b/one'),
      rating: fc.constantFrom(...ratings),
      at: fc.integer({ min: 0, max: 3 }),
      undone: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'card', 'rating', 'at'] },
  ),
  { maxLength: 6 },
);

it('merges logs the same in whatever order and however often, and loses no review', () => {
  fc.assert(
    fc.property(files, files, files, (a, b, c) => {
      const merged = mergeReviews(a, b);
      expect(merged).toEqual(mergeReviews(b, a));
      expect(mergeReviews(merged, b)).toEqual(merged);
      expect(mergeReviews(merged, c)).toEqual(mergeReviews(a, mergeReviews(b, c)));
      for (const { id, undone } of [...a, ...b]) {
        const kept = merged.find((review) => review.id === id);
        expect(kept).toBeDefined();
        if (undone) expect(kept?.undone).toBe(true);
      }
    }),
  );
});

it('forgets a review that was undone, also where another device still has it', () => {
  const [kept, undone] = [reviewOf('a/one', 3, start), reviewOf('a/one', 1, start + 86_400_000)];
  const marked = { ...undone, undone: true as const };
  const expected = replay([kept], scheduler);
  expect(replay([kept, marked], scheduler)).toEqual(expected);
  expect(replay(mergeReviews([kept, marked], [kept, undone]), scheduler)).toEqual(expected);
  expect(replay(mergeReviews([kept, undone], [marked]), scheduler)).toEqual(expected);
});

it('shows on each grade the interval that pressing it gives', () => {
  const state = stateAfter(undefined, 3, start, scheduler);
  const now = start + 600_000;
  const intervals = intervalsOf(state, now, scheduler);
  for (const rating of ratings) {
    expect(stateAfter(state, rating, now, scheduler).due.getTime() - now).toBe(intervals[rating]);
  }
  expect(intervals[1]).toBeLessThan(intervals[3]);
  expect(intervals[3]).toBeLessThan(intervals[4]);
});

it('gives shorter intervals for a higher target of retention', () => {
  const days = (retention: number) =>
    intervalsOf(
      stateAfter(undefined, 4, start, scheduler),
      start + 20 * 86_400_000,
      schedulerOf({ retention }),
    )[3];
  expect(days(0.97)).toBeLessThan(days(0.8));
});
