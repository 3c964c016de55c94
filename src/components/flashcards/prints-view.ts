import type { DeckCard } from '#model/deck-card';
import { make } from '../experiment/block-parts.ts';
import type { CardView } from './card-view.ts';
import { nodesOf } from './nodes-of.ts';

/** A program, and a place to write what it prints. */
export function printsView({ program, prints }: Extract<DeckCard, { kind: 'prints' }>): CardView {
  const own = make('textarea', {
    class: 'hw-own-answer',
    id: 'hw-own-answer',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const label = make(
    'label',
    { class: 'hw-own-label', for: 'hw-own-answer' },
    'Your answer, if you like to write it down',
  );
  return {
    ask: [...nodesOf(program), label, own],
    reveal() {
      own.readOnly = true;
      const wrote = own.value.trim();
      const right = lines(wrote).join('\n') === lines(prints).join('\n');
      const other = wrote === '' ? 'It prints:' : 'You wrote something else. It prints:';
      const verdict = right ? 'You wrote what it prints:' : other;
      return [make('p', {}, verdict), make('pre', {}, make('code', {}, prints))];
    },
  };
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
