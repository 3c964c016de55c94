import type { Rating } from '#flashcards/review';
import type { Study } from '#flashcards/study';
import type { DeckCard } from '#model/deck-card';
import { make, part } from '../experiment/block-parts.ts';
import { loadDeck } from './load-deck.ts';
import { nodesOf } from './nodes-of.ts';
import { gradeIn, openStudy, undoIn } from './open-study.ts';
import { SessionView } from './session-view.ts';

/** Questions of a quiz, at most. */
const quizLength = 8;

/** Asks some cards of a lesson, each once, in place of their list. Grades count as reviews. */
export async function runQuiz(root: HTMLElement, lesson: string): Promise<void> {
  const [deck, study] = await Promise.all([loadDeck(), openStudy(root)]);
  const cards = quizOf(
    deck.filter((card) => card.lesson === lesson),
    study,
  );
  const grades = new Map<string, Rating>();
  const show = (inQuiz: boolean) => {
    part(root, 'list').hidden = inQuiz;
    part(root, 'ways').hidden = inQuiz;
  };
  const leave = () => {
    session.close();
    show(false);
    part(root, 'ways').querySelector('button')?.focus();
  };
  const session = new SessionView(part(root, 'session'), {
    next: () => cards.find(({ id }) => !grades.has(id)),
    isFirst: () => study.reviews.length === 0,
    counts: () => `Card ${Math.min(grades.size + 1, cards.length)} of ${cards.length}`,
    intervals: (card) => study.intervals(card.id),
    async grade(card, rating, took) {
      grades.set(card.id, rating);
      await gradeIn(root, study, () => study.grade(card.id, rating, took));
    },
    undo: () => undo(root, study, cards, grades),
    canUndo: () => grades.size > 0,
    ending: () => ending(cards, grades, leave),
    leave,
  });
  show(true);
  session.open();
}

/** A few cards: those that are due, then new ones, then the others. */
function quizOf(cards: readonly DeckCard[], study: Study): DeckCard[] {
  const { learning, review } = study.queue(cards);
  const rank = ({ id }: DeckCard) => {
    if (learning.includes(id) || review.includes(id)) return 0;
    return study.states.has(id) ? 2 : 1;
  };
  return cards.toSorted((a, b) => rank(a) - rank(b)).slice(0, quizLength);
}

async function undo(
  root: HTMLElement,
  study: Study,
  cards: readonly DeckCard[],
  grades: Map<string, Rating>,
): Promise<DeckCard | undefined> {
  const id = await undoIn(root, study);
  if (id !== undefined) grades.delete(id);
  return cards.find((card) => card.id === id);
}

function ending(
  cards: readonly DeckCard[],
  grades: ReadonlyMap<string, Rating>,
  leave: () => void,
): Node[] {
  const missed = cards.filter(({ id }) => (grades.get(id) ?? 1) <= 2);
  const back = make('button', { type: 'button', class: 'hw-primary' }, 'Back to the list');
  back.addEventListener('click', leave);
  const result = make('p', {}, `You knew ${cards.length - missed.length} of ${cards.length}.`);
  if (missed.length === 0) return [result, back];
  const list = make(
    'ul',
    {},
    ...missed.map(({ question }) => make('li', {}, ...nodesOf(question))),
  );
  return [result, make('p', {}, 'To look at again:'), list, back];
}
