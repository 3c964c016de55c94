import type { DeckCard } from '#model/deck-card';

/** What a session is about; an empty text means all. It is part of the address of the page. */
export interface DeckFilter {
  lesson: string;
  tag: string;
  difficulty: string;
}

export function filterOf(search: string): DeckFilter {
  const query = new URLSearchParams(search);
  const get = (name: string) => query.get(name) ?? '';
  return { lesson: get('lesson'), tag: get('tag'), difficulty: get('difficulty') };
}

/** The query of a filter, with its question mark; empty for all. */
export function searchOf(filter: DeckFilter): string {
  const set = Object.entries(filter).filter(([, value]) => value !== '');
  const query = new URLSearchParams(set as [string, string][]).toString();
  return query === '' ? '' : `?${query}`;
}

export function filtered(
  deck: readonly DeckCard[],
  { lesson, tag, difficulty }: DeckFilter,
): DeckCard[] {
  return deck.filter(
    (card) =>
      (lesson === '' || card.lesson === lesson) &&
      (tag === '' || card.tags.includes(tag)) &&
      (difficulty === '' || card.difficulty === difficulty),
  );
}
