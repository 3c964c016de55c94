import type { DeckCard } from '#model/deck-card';
import { shuffledEvents } from './shuffled-events.ts';

/** What stands below the question of a card: a program, or what there is to choose or to order. */
export function askHtml(card: DeckCard): string {
  switch (card.kind) {
    case 'answer':
      return '';
    case 'prints':
      return card.program;
    case 'choice':
      return list(
        'ul',
        card.options.map(({ text }) => text),
      );
    case 'order':
      return list(
        'ul',
        shuffledEvents(card).map(({ html }) => html),
      );
  }
}

/** The whole answer of a card of any kind, as one piece of HTML. */
export function answerHtml(card: DeckCard): string {
  const { answer = '' } = card;
  switch (card.kind) {
    case 'answer':
      return answer;
    case 'prints':
      return `<p>It prints:</p><pre><code>${escapeHtml(card.prints)}</code></pre>${answer}`;
    case 'choice':
      return `${list(
        'ul',
        card.options.map(
          ({ text, because, right }) =>
            `<strong>${right ? 'Right' : 'Wrong'}:</strong> ${text} ${because}`,
        ),
      )}${answer}`;
    case 'order':
      return `${list('ol', card.events)}${answer}`;
  }
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
