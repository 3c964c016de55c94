import { shuffledEvents } from '#flashcards/shuffled-events';
import type { DeckCard } from '#model/deck-card';
import type { CardView } from './card-view.ts';
import { make, nodesOf } from './html.ts';

/** Events to be put in order by buttons. */
export function orderView(card: Extract<DeckCard, { kind: 'order' }>): CardView {
  const list = make('ol', { class: 'hw-options' });
  for (const { html, place } of shuffledEvents(card)) {
    const text = make('span', {}, ...nodesOf(html));
    const move = (up: boolean) => {
      const name = `${up ? 'Up' : 'Down'}: ${text.textContent}`;
      const made = make('button', { type: 'button', 'aria-label': name }, up ? '↑' : '↓');
      made.addEventListener('click', () => {
        const item = made.closest('li');
        if (up) item?.previousElementSibling?.before(item);
        else item?.nextElementSibling?.after(item);
        // A button that moves loses the focus.
        made.focus();
      });
      return made;
    };
    const buttons = make('span', { class: 'hw-move' }, move(true), move(false));
    list.append(make('li', { 'data-place': String(place) }, text, buttons));
  }
  return {
    ask: [list],
    reveal() {
      let right = 0;
      for (const [index, item] of [...list.children].entries()) {
        if (!(item instanceof HTMLElement)) continue;
        const isRight = item.dataset.place === String(index);
        if (isRight) right += 1;
        item.dataset.mark = isRight ? 'right' : 'wrong';
        item.querySelector('.hw-move')?.remove();
      }
      const { events } = card;
      const verdict =
        right === events.length
          ? 'Your order is right.'
          : `${right} of ${events.length} stand where they belong. The order is:`;
      const told = make('p', {}, verdict);
      if (right === events.length) return [told];
      return [told, make('ol', {}, ...events.map((html) => make('li', {}, ...nodesOf(html))))];
    },
    press: () => false,
  };
}
