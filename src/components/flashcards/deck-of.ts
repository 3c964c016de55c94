import type { CollectionEntry } from 'astro:content';
import type { DeckCard } from '#model/deck-card';
import { phasesOf } from '../lesson/phases.ts';

/** The cards of all lessons, in reading order. */
export function deckOf(
  pages: CollectionEntry<'docs'>[],
  decks: CollectionEntry<'cards'>[],
): DeckCard[] {
  const byLesson = new Map(decks.map(({ id, data }) => [id, data.cards]));
  return phasesOf(pages).flatMap(({ lessons }) =>
    lessons.flatMap(({ id }) => byLesson.get(id) ?? []),
  );
}
