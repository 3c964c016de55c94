import { forecast } from '#flashcards/forecast';
import { progressOf } from '#flashcards/progress';
import { lengthOf, type Queue } from '#flashcards/queue';
import type { Study } from '#flashcards/study';
import type { DeckCard } from '#model/deck-card';
import { button, part } from '../experiment/block-parts.ts';
import { type DeckFilter, filtered } from './deck-filter.ts';
import { forecastPlot } from './forecast-plot.ts';

/** Fills the overview with how far the reader is. */
export function showOverview(
  root: HTMLElement,
  study: Study,
  deck: readonly DeckCard[],
  filter: DeckFilter,
): void {
  root.classList.remove('hw-waiting');
  const chosen = filtered(deck, filter);
  const queue = study.queue(chosen);
  part(root, 'due').textContent = dueText(queue, study, chosen);
  const start = button(root, 'start');
  start.textContent = study.doneToday > 0 ? 'Go on' : 'Start';
  start.disabled = lengthOf(queue) + queue.soon.length === 0;
  for (const [name, value] of Object.entries(filter)) {
    const select = root.querySelector(`select[name="${name}"]`);
    if (select instanceof HTMLSelectElement) select.value = value;
  }
  for (const row of root.querySelectorAll<HTMLElement>('tr[data-lesson]')) {
    showLesson(
      row,
      study,
      deck.filter(({ lesson }) => lesson === row.dataset.lesson),
    );
  }
  const now = Date.now();
  const ids = deck.map(({ id }) => id);
  const coming = forecast(ids, study.states, now);
  part(root, 'forecast').replaceChildren(
    coming.some((count) => count > 0)
      ? forecastPlot(coming, now)
      : 'Nothing is scheduled yet: grade some cards, and the days on which they come back stand here.',
  );
}

function showLesson(row: HTMLElement, study: Study, cards: readonly DeckCard[]): void {
  const queue = study.queue(cards);
  const ids = cards.map(({ id }) => id);
  const progress = progressOf(ids, study.states);
  cell(row, 'due').textContent = String(queue.learning.length + queue.review.length);
  cell(row, 'fresh').textContent = String(progress.fresh);
  for (const name of ['known', 'young', 'learning'] as const) {
    const bar = row.querySelector<HTMLElement>(`.hw-bar-${name}`);
    if (bar !== null) bar.style.width = `${(100 * progress[name]) / Math.max(1, progress.total)}%`;
  }
  part(row, 'learnt').textContent = `${progress.known + progress.young} of ${progress.total}`;
}

function cell(row: HTMLElement, column: string): HTMLElement {
  const found = row.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (found === null) throw new Error(`The table has no column "${column}".`);
  return found;
}

/** How much there is to do now, or when there will be something again. */
function dueText(queue: Queue, study: Study, cards: readonly DeckCard[]): string {
  const { learning, review, fresh, soon } = queue;
  const done = study.doneToday === 0 ? '' : ` You graded ${study.doneToday} today.`;
  if (cards.length === 0) return 'No card fits this choice.';
  if (study.states.size === 0 && fresh.length > 0) {
    const more = Math.min(study.settings.newPerDay, cards.length - fresh.length);
    return `Begin with ${plural(fresh.length, 'new card')}${more > 0 ? `; ${more} more come tomorrow` : ''}.`;
  }
  if (lengthOf(queue) > 0) {
    return `${learning.length + review.length} due, ${fresh.length} new.${done}`;
  }
  if (soon.length > 0)
    return `Nothing is due; ${soon.length} in their steps can come early.${done}`;
  return `Nothing is left for today. ${comesText(study, cards)}${done}`;
}

/** When the next card comes, in a sentence. */
export function comesText(study: Study, cards: readonly DeckCard[]): string {
  const days = study.daysUntilNext(cards);
  if (days === undefined) return 'Raise a limit in the settings to get more.';
  return days === 1 ? 'More cards come tomorrow.' : `The next card comes in ${days} days.`;
}

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
