import { expect, it } from 'vitest';
import type { Fault } from '#model/fault';
import { findPlainCards } from './find-plain-cards.ts';

function find(body: string) {
  const faults: Fault[] = [];
  const cards = findPlainCards('a.md', body, 11, [], (fault) => faults.push(fault));
  return {
    cards: cards.map(({ question, answer }) => [question, answer]),
    texts: cards.map(({ start, end }) => body.slice(start, end)),
    faults: faults.map(({ severity, place, message }) => `${severity} ${place.line}: ${message}`),
  };
}

it.each([
  'Q: Why? A: Because.',
  'Q: Why?\nA: Because.',
  'Q: Why?\n\nA: Because.',
  '**Q:** Why?\n\n**A:** Because.',
  '**Q**: Why? **A**: Because.',
  '**Q: Why?**\n\nA: Because.',
  '__Q1:__ Why?\n\n__A1:__ Because.',
])('finds one question and its answer: %j', (body) => {
  expect(find(body)).toEqual({ cards: [['Why?', 'Because.']], texts: [body], faults: [] });
});

it('takes an answer up to the next question or heading', () => {
  const body =
    'Q: One?\n\nA: First.\n\nMore.\n\n- a\n- b\n\n```js\nx\n```\n\nQ: Two?\n\nA: Second.\n\n## End\n\nText.';
  expect(find(body).cards).toEqual([
    ['One?', 'First.\n\nMore.\n\n- a\n- b\n\n```js\nx\n```'],
    ['Two?', 'Second.'],
  ]);
});

it('takes several questions of one paragraph apart', () => {
  const { cards, texts } = find('Intro.\nQ: One?\nA: First.\nQ: Two?\nA: Second.');
  expect(cards).toEqual([
    ['One?', 'First.'],
    ['Two?', 'Second.'],
  ]);
  expect(texts).toEqual(['Q: One?\nA: First.\n', 'Q: Two?\nA: Second.']);
});

it('lets a question hold code', () => {
  expect(find('Q: What does this print?\n\n```js\nf();\n```\n\nA: 1').cards).toEqual([
    ['What does this print?\n\n```js\nf();\n```', '1'],
  ]);
});

it('takes no marker from code or from within a sentence', () => {
  expect(find('Q: Does `A: x` count? A: No, `Q: y` does not. Nor does Q: here.').cards).toEqual([
    ['Does `A: x` count?', 'No, `Q: y` does not. Nor does Q: here.'],
  ]);
  expect(find('See FAQ: it says A: nothing.').cards).toEqual([]);
});

it('takes the rule between two questions out with them', () => {
  const { texts } = find('Q: One?\nA: First.\n\n---\n\nQ: Two?\nA: Second.\n\n---\n\nText.');
  expect(texts).toEqual(['Q: One?\nA: First.\n\n---', 'Q: Two?\nA: Second.']);
});

it('warns of a question without an answer, and of an answer to nothing', () => {
  expect(find('Text.\n\nQ: Why?\n\n## Next\n\nIntro.\nQ: A: Because.')).toEqual({
    cards: [],
    texts: [],
    faults: [
      'warning 13: The question has no answer, so it becomes no card. Write it as "Q: …" and then "A: …".',
      'warning 18: The "Q:" has no question, so it becomes no card. Write it as "Q: …" and then "A: …".',
    ],
  });
});
