import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.ts';
import { nextOf } from './queue.ts';
import { ratings } from './review.ts';
import { deckCard, reviewOf } from './review-for-test.ts';
import { replay, schedulerOf } from './schedule.ts';
import { defaultSettings } from './settings.ts';
import type { Store } from './store.ts';
import { Study } from './study.ts';

const deck = ['a/1', 'a/2', 'b/1'].map((id) => deckCard(id));
const start = new Date(2026, 4, 4, 9).getTime();

/** A clock that the test sets. */
function clock() {
  const time = { now: start };
  return Object.assign(() => time.now, { advance: (ms: number) => (time.now += ms) });
}

/** A store whose writes fail while `full` is true. */
function storeThatFills(): Store & { full: boolean } {
  const inner = createMemoryStore();
  const store = {
    ...inner,
    full: false,
    async addReview(review: Parameters<Store['addReview']>[0]) {
      if (store.full) throw new DOMException('no room', 'QuotaExceededError');
      await inner.addReview(review);
    },
  };
  return store;
}

it('comes back to a forgotten card, and to a known one days later', async () => {
  const now = clock();
  const study = await Study.open(createMemoryStore(), now);
  await study.grade('a/1', 1, 900);
  expect(nextOf(study.queue(deck))).toBe('a/2');
  await study.grade('a/2', 4, 900);
  await study.grade('b/1', 4, 900);
  now.advance(60_000);
  expect(study.queue(deck)).toMatchObject({ learning: ['a/1'], review: [], fresh: [] });
  expect(study.doneToday).toBe(3);
  now.advance(20 * 86_400_000);
  expect(study.queue(deck).review.sort()).toEqual(['a/2', 'b/1']);
  expect(study.doneToday).toBe(0);
});

it('undoes grades one by one, as if they had never been', async () => {
  const study = await Study.open(createMemoryStore(), clock());
  await study.grade('a/1', 3, 0);
  const before = new Map(study.states);
  await study.grade('a/2', 1, 0);
  expect(await study.undo()).toBe('a/2');
  expect(study.states).toEqual(before);
  expect(await study.undo()).toBe('a/1');
  expect([study.states.size, study.canUndo, await study.undo()]).toEqual([0, false, undefined]);
  await study.reload();
  expect(study.states.size).toBe(0);
});

it('goes on when the store is full, and stores everything once it can', async () => {
  const store = storeThatFills();
  const study = await Study.open(store, clock());
  store.full = true;
  await expect(study.grade('a/1', 3, 0)).rejects.toThrow('no room');
  await expect(study.grade('a/2', 3, 0)).rejects.toThrow('no room');
  expect([study.unsaved, study.states.size]).toEqual([2, 2]);
  await study.reload();
  expect(study.states.size).toBe(2);
  expect(await study.undo()).toBe('a/2');
  store.full = false;
  await study.save();
  expect([study.unsaved, (await store.load()).reviews.length]).toEqual([0, 1]);
});

it('merges an export once, however often it is read', async () => {
  const study = await Study.open(createMemoryStore(), clock());
  await study.grade('a/1', 3, 0);
  const theirs = [
    reviewOf('a/2', 3, start),
    { ...reviewOf('b/1', 3, start), undone: true as const },
  ];
  const settings = { ...defaultSettings, newPerDay: 3, changedAt: 5 };
  expect(await study.merge(theirs, settings)).toEqual({ reviews: 2, settings: true });
  const states = new Map(study.states);
  expect(await study.merge(theirs, settings)).toEqual({ reviews: 0, settings: false });
  expect(study.states).toEqual(states);
  expect([...states.keys()].sort()).toEqual(['a/1', 'a/2']);
  expect(study.settings.newPerDay).toBe(3);
});

it('keeps its own settings where they are newer than those of an import', async () => {
  const study = await Study.open(createMemoryStore(), clock());
  await study.configure({ retention: 0.8 });
  await study.merge([], { ...defaultSettings, retention: 0.95, changedAt: 5 });
  expect(study.settings.retention).toBe(0.8);
});

it('undoes the grades of today after a reload too, and none of yesterday', async () => {
  const now = clock();
  const store = createMemoryStore();
  const before = await Study.open(store, now);
  await before.grade('a/1', 3, 0);
  now.advance(86_400_000);
  await before.grade('a/2', 3, 0);
  const after = await Study.open(store, now);
  expect(await after.undo()).toBe('a/2');
  expect(after.canUndo).toBe(false);
});

it('does not undo again what another tab has undone', async () => {
  const store = createMemoryStore();
  const now = clock();
  const here = await Study.open(store, now);
  await here.grade('a/1', 3, 0);
  now.advance(1000);
  await here.grade('a/2', 3, 0);
  const there = await Study.open(store, now);
  await there.undo();
  await here.reload();
  expect(await here.undo()).toBe('a/1');
});

it('stores a review once, however often it is tried at the same time', async () => {
  const store = storeThatFills();
  const study = await Study.open(store, clock());
  store.full = true;
  await expect(study.grade('a/1', 3, 0)).rejects.toThrow('no room');
  store.full = false;
  const added: string[] = [];
  const { addReview } = store;
  store.addReview = async (review) => {
    added.push(review.id);
    await addReview(review);
  };
  await Promise.all([study.save(), study.save()]);
  expect(added).toHaveLength(1);
});

it('has after each grade the states that the whole log gives, also where the clock goes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          card: fc.constantFrom('a/1', 'a/2'),
          rating: fc.constantFrom(...ratings),
          step: fc.integer({ min: -10_000_000, max: 30 * 86_400_000 }),
        }),
        { maxLength: 12 },
      ),
      async (grades) => {
        const now = clock();
        const study = await Study.open(createMemoryStore(), now);
        for (const { card, rating, step } of grades) {
          now.advance(step);
          const shown = study.intervals(card)[rating];
          await study.grade(card, rating, 0);
          const review = study.reviews.findLast((it) => it.card === card);
          expect((study.states.get(card)?.due.getTime() ?? 0) - (review?.at ?? 0)).toBe(shown);
        }
        const scheduler = schedulerOf(defaultSettings);
        expect(study.states).toEqual(replay(study.reviews, scheduler));
      },
    ),
  );
});

it('lets a review of a clock that was years ahead wait until its time', async () => {
  const now = clock();
  const study = await Study.open(createMemoryStore(), now);
  await study.merge([reviewOf('a/1', 4, start + 900 * 86_400_000)], defaultSettings);
  expect(study.queue(deck).fresh).toContain('a/1');
  await study.grade('a/1', 1, 0);
  now.advance(60_000);
  expect(nextOf(study.queue(deck))).toBe('a/1');
});

it('takes the settings that the reader makes now over those of a clock that was ahead', async () => {
  const study = await Study.open(createMemoryStore(), clock());
  const ahead = { ...defaultSettings, newPerDay: 3, changedAt: start + 86_400_000 };
  await study.merge([], ahead);
  await study.configure({ newPerDay: 7 });
  expect(await study.merge([], ahead)).toEqual({ reviews: 0, settings: false });
  expect(study.settings.newPerDay).toBe(7);
});

it('tells in how many days there are cards again, new ones and held back ones too', async () => {
  const now = clock();
  const study = await Study.open(createMemoryStore(), now);
  expect(study.daysUntilNext(deck)).toBe(1);
  for (const { id } of deck) await study.grade(id, 4, 0);
  expect(study.daysUntilNext(deck)).toBe(8);
  now.advance(30 * 86_400_000);
  await study.configure({ reviewsPerDay: 1 });
  await study.grade('a/1', 4, 0);
  expect([study.queue(deck).review, study.daysUntilNext(deck)]).toEqual([[], 1]);
  await study.configure({ reviewsPerDay: 0 });
  expect(study.daysUntilNext(deck)).toBeUndefined();
});
