import { expect, it } from 'vitest';
import { drawQuestions, lessonsToRead } from './mock-interview.ts';
import { seededRandom } from './random.ts';
import { deckCard } from './review-for-test.ts';
import { shuffledEvents } from './shuffled-events.ts';

const deck = ['a/1', 'a/2', 'a/3', 'a/4', 'b/1', 'b/2', 'c/1'].map((id) => deckCard(id));
const draw = (questions: number, lessons: string[] = [], seed = 'x') =>
  drawQuestions(deck, { questions, lessons, difficulties: [] }, seededRandom(seed));

it('draws each question once, from all lessons in turn', () => {
  const drawn = draw(3);
  expect(drawn.map(({ lesson }) => lesson).sort()).toEqual(['a', 'b', 'c']);
  expect(new Set(draw(7).map(({ id }) => id)).size).toBe(7);
  expect(draw(20)).toHaveLength(7);
});

it('draws from the lessons that were chosen', () => {
  expect(
    draw(5, ['b'])
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['b/1', 'b/2']);
});

it('draws other questions another time', () => {
  const draws = ['1', '2', '3', '4', '5'].map((seed) => draw(3, [], seed).map(({ id }) => id));
  expect(new Set(draws.map(String)).size).toBeGreaterThan(1);
});

it('asks easier questions first', () => {
  const mixed = [
    deckCard('a/1', { difficulty: 'advanced' }),
    deckCard('a/2', { difficulty: 'beginner' }),
    deckCard('b/1', { difficulty: 'intermediate' }),
  ];
  const drawn = drawQuestions(
    mixed,
    { questions: 3, lessons: [], difficulties: [] },
    seededRandom('x'),
  );
  expect(drawn.map(({ difficulty }) => difficulty)).toEqual([
    'beginner',
    'intermediate',
    'advanced',
  ]);
});

it('names the lessons to read again, most missed first', () => {
  const graded = [
    ['a/1', 3],
    ['b/1', 1],
    ['c/1', 2],
    ['c/2', 1],
  ] as const;
  const answers = graded.map(([id, rating]) => ({ card: deckCard(id), rating, took: 1000 }));
  expect(lessonsToRead(answers).map(({ title, missed }) => [title, missed.length])).toEqual([
    ['About c', 2],
    ['About b', 1],
  ]);
});

it('mixes up the events of an order, the same way each time, and never into the right one', () => {
  for (let n = 0; n < 50; n += 1) {
    const card = { id: `a/${n}`, events: ['one', 'two', 'three'] };
    const mixed = shuffledEvents(card);
    expect(mixed).toEqual(shuffledEvents(card));
    expect(mixed.map(({ place }) => place)).not.toEqual([0, 1, 2]);
    expect(mixed.map(({ html }) => html).sort()).toEqual(['one', 'three', 'two']);
  }
});
