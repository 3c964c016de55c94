import type { BootState } from '#runtimes/boots';
import { bootRuntime, bootState, listRuntimes, onBootChange } from '#runtimes/site-runtimes';
import { make, part } from './block-parts.ts';
import { readPin } from './runtime-pin.ts';
import { secondsSince } from './runtime-text.ts';

/**
 * Tells beside the buttons of a block how the boot of WebContainer goes, with the time. A boot that
 * the block has not seen under way is no news in it.
 */
export class BootStatus {
  readonly #root: HTMLElement;
  #underWay = false;
  /** What the line of its own tells, or would. */
  #told = '';

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Follows the boots of the page from now on. */
  watch(): void {
    const refresh = (): void => this.#show(bootState('webcontainer'));
    onBootChange(refresh);
    setInterval(() => {
      if (this.#underWay) refresh();
    }, 1000);
    refresh();
  }

  #show(state: BootState): void {
    const isUnderWay = state.kind === 'booting';
    const text = textOf(state, performance.now());
    const place = part(this.#root, 'boot');
    const hasEnded = !isUnderWay && this.#underWay;
    // What was told of a container does not stay when that has gone.
    if (!isUnderWay && !hasEnded && place.textContent === '') return;
    this.#underWay = isUnderWay;
    place.textContent = text;
    place.title = isUnderWay ? state.step : text;
    if (isUnderWay) void this.#tell(state.notice ?? '');
    // Each second would be too much for ears; how it ended is not.
    if (hasEnded) part(this.#root, 'boot-news').textContent = text;
    if (hasEnded) void this.#tell(state.kind === 'failed' ? state.reason : '', tryAgain());
  }

  /**
   * Tells on a line of its own what is more than a step; '' takes it away. Whoever has a Node of their
   * own and did not ask for another one is not bothered.
   */
  async #tell(text: string, ...more: HTMLElement[]): Promise<void> {
    const place = part(this.#root, 'boot-notice');
    if (text === this.#told) return;
    this.#told = text;
    place.hidden = true;
    if (text === '') return;
    const local = (await listRuntimes()).find(({ name }) => name === 'local');
    if (local?.obstacle === undefined && readPin() !== 'webcontainer') return;
    if (text !== this.#told) return;
    place.replaceChildren(`${text} Programs run without it. `, ...more);
    place.hidden = false;
    part(this.#root, 'boot-news').textContent = text;
  }
}

function tryAgain(): HTMLElement {
  const again = make('button', { type: 'button', class: 'hw-small-button' }, 'Try again');
  again.addEventListener('click', () => bootRuntime('webcontainer'));
  return again;
}

function textOf(state: BootState, now: number): string {
  switch (state.kind) {
    case 'idle':
    case 'unavailable':
      return '';
    case 'booting':
      return `${secondsSince(state.since, now)} · ${state.short}`;
    case 'ready':
      return 'WebContainer ready';
    case 'failed':
      return 'WebContainer failed';
  }
}
