import type { DeckCard } from '#model/deck-card';
import { chooseView } from './choose-view.ts';
import { orderView } from './order-view.ts';
import { printsView } from './prints-view.ts';

/** What a kind of card shows below its question, and what it does with the reader's own answer. */
export interface CardView {
  /** What stands below the question. */
  ask: Node[];
  /** Marks the reader's answer and gives what stands before the explanation. */
  reveal(): Node[];
  /** Takes a digit that was pressed before the answer is shown. Most kinds have no use for it. */
  press?(digit: number): void;
}

/** The view of a card of any kind. Its texts are HTML of this site. */
export function viewOf(card: DeckCard): CardView {
  switch (card.kind) {
    case 'answer':
      return { ask: [], reveal: () => [] };
    case 'prints':
      return printsView(card);
    case 'choice':
      return chooseView(card);
    case 'order':
      return orderView(card);
  }
}
