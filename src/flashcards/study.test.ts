import { expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.ts';
import { nextOf } from './queue.ts';
import { deckCard, reviewOf } from './review-for-test.ts';
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
  expect(await study.merge(theirs, settings)).toBe(2);
  const states = new Map(study.states);
  expect(await study.merge(theirs, settings)).toBe(0);
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
