import { shuffledEvents } from '#flashcards/shuffled-events';
import type { DeckCard } from '#model/deck-card';
import { make } from '../experiment/block-parts.ts';
import type { CardView } from './card-view.ts';
import { nodesOf } from './nodes-of.ts';

/** Events to be put in order by buttons. */
export function orderView(card: Extract<DeckCard, { kind: 'order' }>): CardView {
  const list = make('ol', { class: 'hw-options' });
  let wasMoved = false;
  const move = (item: HTMLLIElement, up: boolean) => {
    const made = make('button', { type: 'button' }, up ? '↑' : '↓');
    made.addEventListener('click', () => {
      wasMoved = true;
      if (up) item.previousElementSibling?.before(item);
      else item.nextElementSibling?.after(item);
      name();
      // A button that moves loses the focus.
      made.focus();
    });
    return made;
  };
  const items = shuffledEvents(card).map(({ html, place }) => {
    const text = make('span', {}, ...nodesOf(html));
    const item = make('li', { 'data-place': String(place) });
    const [up, down] = [move(item, true), move(item, false)];
    item.append(text, make('span', { class: 'hw-move' }, up, down));
    return { item, text: text.textContent, up, down };
  });
  list.append(...items.map(({ item }) => item));
  /** Names the buttons by what they move, and by where it stands: so a move is heard. */
  const name = () => {
    const order = [...list.children];
    for (const { item, text, up, down } of items) {
      const place = `place ${order.indexOf(item) + 1} of ${order.length}`;
      up.ariaLabel = `Up: ${text} (${place})`;
      down.ariaLabel = `Down: ${text} (${place})`;
    }
  };
  name();
  return {
    ask: [list],
    reveal() {
      const { events } = card;
      const order = make('ol', {}, ...events.map((html) => make('li', {}, ...nodesOf(html))));
      // Who has ordered the events in mind only has not ordered them wrong.
      if (!wasMoved) {
        list.hidden = true;
        return [make('p', {}, 'The order is:'), order];
      }
      let right = 0;
      for (const [index, item] of [...list.children].entries()) {
        if (!(item instanceof HTMLElement)) continue;
        const isRight = item.dataset.place === String(index);
        if (isRight) right += 1;
        item.dataset.mark = isRight ? 'right' : 'wrong';
        item.querySelector('.hw-move')?.remove();
      }
      if (right === events.length) return [make('p', {}, 'Your order is right.')];
      const told = `${right} of ${events.length} stand where they belong. The order is:`;
      return [make('p', {}, told), order];
    },
  };
}
