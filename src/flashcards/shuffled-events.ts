import type { DeckCard } from '#model/deck-card';
import { seededRandom, shuffled } from './random.ts';

/** An event of an order, and its right place, from 0. */
export interface PlacedEvent {
  html: string;
  place: number;
}

/** The events of an order mixed up: the same way each time, and never in the right order. */
export function shuffledEvents({
  id,
  events,
}: Pick<Extract<DeckCard, { kind: 'order' }>, 'id' | 'events'>): PlacedEvent[] {
  const placed = events.map((html, place) => ({ html, place }));
  const mixed = shuffled(placed, seededRandom(id));
  const isRight = mixed.every(({ place }, at) => place === at);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
