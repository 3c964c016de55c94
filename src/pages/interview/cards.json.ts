import { getCollection } from 'astro:content';
import { deckOf } from '#components/flashcards/deck-of';

/** All cards of the book, for the pages that ask them. */
export async function GET(): Promise<Response> {
  const deck = deckOf(await getCollection('docs'), await getCollection('cards'));
  return Response.json(deck);
}
