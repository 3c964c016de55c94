import type { DeckCard } from '#model/deck-card';

/** All cards of the book, in reading order. Rejects with a sentence if they can't be loaded. */
export async function loadDeck(): Promise<DeckCard[]> {
  const response = await fetch('/interview/cards.json');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}
