import type { DeckCard } from '#model/deck-card';
import type { MockAnswer } from './mock-interview.ts';
import { ratings } from './review.ts';

/** A mock interview under way, or one whose summary is shown. */
export interface MockInterview {
  /** The questions, in the order in which they are put. */
  drawn: readonly DeckCard[];
  /** What has been graded so far: an answer to each of the first questions. */
  answers: MockAnswer[];
  /** Milliseconds since 1970. */
  endsAt: number;
  /** Whether answers are given in writing. */
  typed: boolean;
  hasEnded: boolean;
}

/** An interview as text, so that a reload does not end it; cards by their id. */
export function mockToText({ drawn, answers, ...rest }: MockInterview): string {
  const given = answers.map(({ rating, took }) => ({ rating, took }));
  return JSON.stringify({ drawn: drawn.map(({ id }) => id), answers: given, ...rest });
}

/** The interview that a text holds; undefined where it holds none, or one with a card that has left the deck. */
export function mockFromText(
  text: string | null,
  deck: readonly DeckCard[],
): MockInterview | undefined {
  const kept = parsed(text);
  if (kept === undefined) return undefined;
  const drawn = kept.drawn.flatMap((id) => deck.find((card) => card.id === id) ?? []);
  const answers = kept.answers.flatMap(({ rating, took }, index): MockAnswer[] => {
    const known = ratings.find((it) => it === rating);
    const card = drawn[index];
    return card === undefined || known === undefined ? [] : [{ card, rating: known, took }];
  });
  const whole = drawn.length === kept.drawn.length && answers.length === kept.answers.length;
  return whole && drawn.length > 0 ? { ...kept, drawn, answers } : undefined;
}

interface KeptMock {
  drawn: string[];
  answers: { rating: number; took: number }[];
  endsAt: number;
  typed: boolean;
  hasEnded: boolean;
}

function parsed(text: string | null): KeptMock | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptMock {
  if (typeof value !== 'object' || value === null) return false;
  const { drawn, answers, endsAt, typed, hasEnded } = value as Partial<Record<string, unknown>>;
  return (
    Array.isArray(drawn) &&
    drawn.every((id) => typeof id === 'string') &&
    Array.isArray(answers) &&
    answers.every((it) => typeof it?.rating === 'number' && typeof it.took === 'number') &&
    typeof endsAt === 'number' &&
    typeof typed === 'boolean' &&
    typeof hasEnded === 'boolean'
  );
}
