import type { DeckCard } from '#model/deck-card';
import { make } from '../experiment/block-parts.ts';
import type { CardView } from './card-view.ts';
import { nodesOf } from './nodes-of.ts';

/** A choice of options, one of which is right. */
export function chooseView({ options }: Extract<DeckCard, { kind: 'choice' }>): CardView {
  const rows = options.map((option, index) => {
    const input = make('input', { type: 'radio', name: 'hw-option', value: String(index) });
    const text = make('span', {}, ...nodesOf(option.text));
    return { option, input, text, label: make('label', {}, input, text) };
  });
  const legend = make('legend', { class: 'sr-only' }, 'Options');
  const fieldset = make('fieldset', { class: 'hw-options' }, legend);
  fieldset.append(...rows.map(({ label }) => label));
  return {
    ask: [fieldset],
    reveal() {
      fieldset.disabled = true;
      for (const { option, input, text, label } of rows) {
        const mark = option.right ? 'right' : input.checked ? 'wrong' : undefined;
        if (mark !== undefined) label.dataset.mark = mark;
        const verdict = option.right ? 'Right. ' : 'Wrong. ';
        text.append(make('span', { class: 'hw-because' }, verdict, ...nodesOf(option.because)));
      }
      const chosen = rows.find(({ input }) => input.checked);
      if (chosen === undefined) return [];
      return [make('p', {}, chosen.option.right ? 'You chose right.' : 'You chose a wrong one.')];
    },
    press(digit) {
      const input = rows[digit - 1]?.input;
      if (input === undefined) return;
      input.checked = true;
      // So the option is heard, and arrows go on from it.
      input.focus();
    },
  };
}
