import type { Card, CardKind } from './card.ts';

interface DeckCardBase {
  /** `<lesson id>/<card id>`: reviews are stored under it. */
  id: string;
  lesson: string;
  lessonTitle: string;
  /** Those of the lesson. */
  tags: string[];
  difficulty: Card['difficulty'];
  kind: CardKind;
  question: string;
  /** Id of the experiment that proves the answer. */
  experiment?: string;
}

/** A card as a page shows it: its Markdown has become HTML, with highlighted code. */
export type DeckCard = DeckCardBase &
  (
    | { kind: 'answer'; answer: string }
    | { kind: 'prints'; program: string; prints: string; answer: string }
    | { kind: 'choice'; options: DeckOption[]; answer?: string }
    | { kind: 'order'; events: string[]; answer: string }
  );

export interface DeckOption {
  text: string;
  because: string;
  right: boolean;
}
