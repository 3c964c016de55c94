import type { DeckCard } from '#model/deck-card';
import { make } from '../experiment/block-parts.ts';
import { embedExperiment } from './embed-experiment.ts';

/** What leads to the experiment that proves an answer: a button that puts it here, and a link. */
export function proofOf({ lesson, experiment }: DeckCard): Node[] {
  if (experiment === undefined) return [];
  const place = make('div', { hidden: '' });
  const run = make('button', { type: 'button' }, 'Run the experiment that proves it');
  run.addEventListener('click', () => {
    run.disabled = true;
    embedExperiment(lesson, experiment)
      .then((block) => {
        run.remove();
        place.replaceChildren(block);
        block.querySelector<HTMLElement>('[data-action="run"]')?.focus();
      })
      .catch((error: Error) => {
        run.disabled = false;
        place.replaceChildren(
          make('p', { role: 'alert' }, `${error.message} Try again, or open the lesson.`),
        );
      })
      .finally(() => {
        place.hidden = false;
      });
  });
  const anchor = `/lessons/${lesson}/#experiment-${experiment.replace('/', '-')}`;
  return [run, make('a', { href: anchor }, 'Open it in its lesson'), place];
}
