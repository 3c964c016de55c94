import type { DeckCard } from '#model/deck-card';
import type { Rating, Review } from './review.ts';

let count = 0;

/** A review with an id of its own. */
export function reviewOf(card: string, rating: Rating, at: number | string): Review {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  return { id, card, rating, at: typeof at === 'number' ? at : Date.parse(at) };
}

/** A card with a plain answer. */
export function deckCard(id: string, more: Partial<DeckCard> = {}): DeckCard {
  const [lesson = ''] = id.split('/');
  return {
    id,
    lesson,
    lessonTitle: `About ${lesson}`,
    tags: ['streams'],
    difficulty: 'beginner',
    kind: 'answer',
    question: `Why ${id}?`,
    answer: '<p>Because.</p>',
    ...more,
  } as DeckCard;
}
