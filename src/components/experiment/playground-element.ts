import './experiment-element.ts';
import type { BlockData } from './block-data.ts';
import { make, part } from './block-parts.ts';

const addressOf = (id: string) =>
  id === '' ? location.pathname : `?from=${encodeURIComponent(id)}`;

/**
 * `<hw-playground>`: a block that can start from any experiment of the handbook. The choice is
 * part of the address (`?from=<id>`), so that it survives a reload and can be shared.
 */
class PlaygroundElement extends HTMLElement {
  #empty: BlockData | undefined;
  #experiments: Promise<Record<string, BlockData>> | undefined;
  /** The choice under way; a later one supersedes it. */
  #choice = '';

  connectedCallback(): void {
    const select = this.querySelector('select');
    const data = this.querySelector('[data-part="data"]');
    if (!select || !data) throw new Error('The playground has no list of experiments.');
    this.#empty = JSON.parse(data.textContent) as BlockData;
    select.addEventListener('change', () => {
      history.replaceState(null, '', addressOf(select.value));
      void this.#start(select.value);
    });
    const from = new URLSearchParams(location.search).get('from');
    if (from === null) return;
    select.value = from;
    // An id that is not in the list leaves the select without a choice.
    if (select.value !== from) select.value = '';
    void this.#start(from);
  }

  async #start(id: string): Promise<void> {
    this.#choice = id;
    const block = this.querySelector('hw-experiment');
    if (!block || !this.#empty) return;
    this.#showOrigin(id);
    const session = await block.session();
    try {
      const experiments = id === '' ? {} : await this.#load();
      if (this.#choice !== id) return;
      if (id === '') {
        await session.load(this.#empty);
      } else if (Object.hasOwn(experiments, id)) {
        await session.load({ ...(experiments[id] as BlockData), id: `playground:${id}` });
      } else {
        session.notice(
          `The address names an experiment "${id}" that this handbook does not have. Choose one from the list, or start from the program below.`,
        );
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      session.notice(`The experiments could not be loaded (${reason}). Choose again to retry.`);
    }
  }

  /** Leads back to where the handbook explains the experiment that was chosen. */
  #showOrigin(id: string): void {
    const origin = part(this, 'origin');
    const group = this.querySelector('option:checked')?.parentElement;
    const from = group instanceof HTMLOptGroupElement ? group : undefined;
    origin.hidden = from === undefined;
    if (from === undefined) return;
    const href = `${from.dataset.address}#experiment-${id.replace('/', '-')}`;
    origin.replaceChildren('It is explained in ', make('a', { href }, from.label), '.');
  }

  #load(): Promise<Record<string, BlockData>> {
    this.#experiments ??= loadExperiments().catch((error: unknown) => {
      this.#experiments = undefined;
      throw error;
    });
    return this.#experiments;
  }
}

async function loadExperiments(): Promise<Record<string, BlockData>> {
  const response = await fetch('/playground/experiments.json');
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

customElements.define('hw-playground', PlaygroundElement);
