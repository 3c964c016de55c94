import { lessonsToRead, type MockAnswer } from '#flashcards/mock-interview';
import { ratingNames } from '#flashcards/review';
import { make } from '../experiment/block-parts.ts';
import { nodesOf } from './nodes-of.ts';

/** What an interview has shown: how much was known, question by question, and what to read again. */
export function mockSummary(
  answers: readonly MockAnswer[],
  asked: number,
  again: () => void,
): Node[] {
  const known = answers.filter(({ rating }) => rating > 2).length;
  const left = asked - answers.length;
  const notReached = left === 0 ? '' : ` ${left} ${left === 1 ? 'was' : 'were'} not reached.`;
  const result = make('p', {}, `You knew ${known} of ${asked}.${notReached}`);
  const button = make('button', { type: 'button', class: 'hw-primary' }, 'Another interview');
  button.addEventListener('click', again);
  const heading = make('h2', {}, 'Summary');
  return [heading, result, ...reading(answers), table(answers), button];
}

function reading(answers: readonly MockAnswer[]): Node[] {
  const lessons = lessonsToRead(answers);
  if (lessons.length === 0) return [];
  const items = lessons.map(({ lesson, title, missed }) => {
    const link = make('a', { href: `/lessons/${lesson}/` }, title);
    return make('li', {}, link, ` (${missed.length} not known)`);
  });
  return [make('p', {}, 'Lessons to read again:'), make('ul', { class: 'hw-to-read' }, ...items)];
}

function table(answers: readonly MockAnswer[]): Node {
  const head = make(
    'tr',
    {},
    ...['Question', 'Grade', 'Time'].map((name) => make('th', { scope: 'col' }, name)),
  );
  const rows = answers.map(({ card, rating, took }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, ...nodesOf(card.question)),
      make('td', {}, ratingNames[rating]),
      make('td', {}, `${Math.round(took / 1000)} s`),
    ),
  );
  const body = make('tbody', {}, ...rows);
  return make('div', { class: 'hw-panel' }, make('table', {}, make('thead', {}, head), body));
}
