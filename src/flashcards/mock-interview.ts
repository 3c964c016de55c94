import type { DeckCard } from '#model/deck-card';
import { shuffled } from './random.ts';
import type { Rating } from './review.ts';

/** What a mock interview asks. */
export interface MockSetup {
  questions: number;
  /** Ids of the lessons to ask from; none means all. */
  lessons: readonly string[];
  difficulties: readonly DeckCard['difficulty'][];
}

/** A question that was put, and how the reader graded the answer. */
export interface MockAnswer {
  card: DeckCard;
  rating: Rating;
  /** Milliseconds from the question to the grade. */
  took: number;
}

/** Cards for an interview: drawn from lesson after lesson, so that no lesson fills it, easier ones first. */
export function drawQuestions(
  deck: readonly DeckCard[],
  { questions, lessons, difficulties }: MockSetup,
  random: () => number,
): DeckCard[] {
  const fitting = deck.filter(
    ({ lesson, difficulty }) =>
      (lessons.length === 0 || lessons.includes(lesson)) &&
      (difficulties.length === 0 || difficulties.includes(difficulty)),
  );
  const piles = shuffled(
    [...Map.groupBy(fitting, ({ lesson }) => lesson).values()].map((pile) =>
      shuffled(pile, random),
    ),
    random,
  );
  const drawn: DeckCard[] = [];
  while (drawn.length < questions && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) {
      const card = pile.pop();
      if (card !== undefined && drawn.length < questions) drawn.push(card);
    }
  }
  const order = ['beginner', 'intermediate', 'advanced'];
  return drawn.sort((a, b) => order.indexOf(a.difficulty) - order.indexOf(b.difficulty));
}

/** A lesson to read again, with what was not known of it. */
export interface ToRead {
  lesson: string;
  title: string;
  missed: DeckCard[];
}

/** The lessons of the answers that were graded again or hard, most missed first. */
export function lessonsToRead(answers: readonly MockAnswer[]): ToRead[] {
  const missed = answers.filter(({ rating }) => rating <= 2).map(({ card }) => card);
  return [...Map.groupBy(missed, ({ lesson }) => lesson)]
    .map(([lesson, cards]) => ({ lesson, title: cards[0]?.lessonTitle ?? lesson, missed: cards }))
    .sort((a, b) => b.missed.length - a.missed.length);
}
