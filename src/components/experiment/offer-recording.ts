import { nodeMajorsText } from '#model/node-majors';
import { make } from './block-parts.ts';

/** Where a block has a recording: a button that shows it in place of the run that can't be. */
export function offerRecording(root: HTMLElement): HTMLElement[] {
  const recorded = root.querySelector('[data-part="recorded"]');
  if (!(recorded instanceof HTMLDetailsElement)) return [];
  const button = make('button', { type: 'button' }, `Show what Node ${nodeMajorsText} printed`);
  button.addEventListener('click', () => {
    recorded.open = true;
    recorded.scrollIntoView({ block: 'nearest' });
    recorded.querySelector('summary')?.focus({ preventScroll: true });
  });
  return [make('p', { class: 'hw-offer' }, button)];
}
