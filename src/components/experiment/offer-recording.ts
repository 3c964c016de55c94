import { nodeMajorsText } from '#model/node-majors';
import { element } from './block-parts.ts';

/** Where a block has a recording: a button that shows it in place of the run that can't be. */
export function offerRecording(root: HTMLElement): HTMLElement[] {
  const recorded = root.querySelector('[data-part="recorded"]');
  if (!(recorded instanceof HTMLDetailsElement)) return [];
  const button = element('button', '', `Show what Node ${nodeMajorsText} printed`);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    recorded.open = true;
    recorded.scrollIntoView({ block: 'nearest' });
    recorded.querySelector('summary')?.focus({ preventScroll: true });
  });
  return [element('p', 'hw-offer', '', button)];
}
