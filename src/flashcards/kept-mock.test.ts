import { expect, it } from 'vitest';
import type { DeckCard } from '#model/deck-card';
import { type MockInterview, mockFromText, mockToText } from './kept-mock.ts';

const card = (id: string): DeckCard => ({
  id,
  lesson: 'backpressure',
  lessonTitle: 'Backpressure',
  tags: [],
  difficulty: 'beginner',
  kind: 'answer',
  question: `What is ${id}?`,
  answer: 'That.',
});
const deck = ['a', 'b', 'c'].map((id) => card(`backpressure/${id}`));
const [a, b] = deck as [DeckCard, DeckCard];
const interview: MockInterview = {
  drawn: [b, a],
  answers: [{ card: b, rating: 2, took: 1500 }],
  endsAt: 1_800_000_000_000,
  typed: true,
  hasEnded: false,
};

it('gives an interview back as it was', () => {
  expect(mockFromText(mockToText(interview), deck)).toEqual(interview);
});

it('drops an interview about a card that has left the deck', () => {
  expect(mockFromText(mockToText(interview), [a])).toBeUndefined();
});

it('drops what is no interview', () => {
  const changed = (part: object) =>
    JSON.stringify({ ...JSON.parse(mockToText(interview)), ...part });
  const wrong = [
    null,
    '',
    '{"drawn":',
    '7',
    '{}',
    changed({ drawn: [] }),
    changed({ drawn: [7] }),
    changed({ answers: [{ rating: 5, took: 1 }] }),
    changed({ answers: [null] }),
    changed({ answers: Array.from({ length: 3 }, () => ({ rating: 1, took: 1 })) }),
    changed({ endsAt: 'soon' }),
    changed({ typed: 1 }),
    changed({ hasEnded: undefined }),
  ];
  for (const text of wrong) expect(mockFromText(text, deck), String(text)).toBeUndefined();
});
