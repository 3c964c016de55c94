import type { Need } from '#model/program';
import {
  bootRuntime,
  listRuntimes,
  onBootChange,
  type RuntimeStatus,
} from '#runtimes/site-runtimes';
import { button, make, part } from './block-parts.ts';
import { onPinChange, type RuntimePin, readPin, writePin } from './runtime-pin.ts';
import { runtimeTexts, statusText } from './runtime-text.ts';

/** One choice of the list. */
interface Row {
  pin: RuntimePin;
  input: HTMLInputElement;
  status: HTMLElement;
  start: HTMLElement;
}

let lists = 0;

/** The runtimes of a block to choose from, each with how far it is. Open while it is shown. */
export class RuntimeList {
  readonly #root: HTMLElement;
  readonly #needs: () => readonly Need[];
  #rows: Row[] = [];
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** `needs` gives what the program of the block needs. */
  constructor(root: HTMLElement, needs: () => readonly Need[]) {
    this.#root = root;
    this.#needs = needs;
    this.#showPin();
    onPinChange(() => {
      this.#showPin();
      this.#refresh();
    });
    onBootChange(() => this.#refresh());
    // Also from the button that has opened the list and still has the focus.
    for (const place of [part(root, 'runtimes'), button(root, 'runtime')]) {
      place.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape') return;
        this.#close();
        button(root, 'runtime').focus();
      });
    }
  }

  /** Opens or closes the list. */
  async toggle(): Promise<void> {
    const place = part(this.#root, 'runtimes');
    if (!place.hidden) {
      this.#close();
      return;
    }
    const statuses = await listRuntimes();
    this.#rows = [rowOf('auto'), ...statuses.map(({ name }) => rowOf(name))];
    lists += 1;
    for (const { input } of this.#rows) input.name = `runtime-${lists}`;
    const legend = make('legend', {}, 'Where the programs of this site run');
    place.replaceChildren(make('fieldset', {}, legend, ...this.#rows.map((row) => labelOf(row))));
    place.hidden = false;
    button(this.#root, 'runtime').setAttribute('aria-expanded', 'true');
    this.#show(statuses);
    this.#ticking = setInterval(() => this.#refresh(), 1000);
  }

  #close(): void {
    clearInterval(this.#ticking);
    this.#rows = [];
    part(this.#root, 'runtimes').hidden = true;
    button(this.#root, 'runtime').setAttribute('aria-expanded', 'false');
  }

  #showPin(): void {
    part(this.#root, 'pin').textContent = readPin();
  }

  #refresh(): void {
    if (this.#rows.length === 0) return;
    listRuntimes().then(
      (statuses) => this.#show(statuses),
      () => undefined, // It never rejects: what fails is told by the status of a runtime.
    );
  }

  #show(statuses: readonly RuntimeStatus[]): void {
    const pin = readPin();
    for (const row of this.#rows) {
      row.input.checked = row.pin === pin;
      const status = statuses.find(({ name }) => name === row.pin);
      if (status === undefined) continue;
      row.input.disabled = status.obstacle !== undefined && row.pin !== pin;
      row.status.textContent = statusText(status, this.#needs(), performance.now());
      const { kind } = status.state;
      const startable = status.inBackground && status.obstacle === undefined;
      row.start.hidden = !startable || (kind !== 'idle' && kind !== 'failed');
      row.start.textContent = kind === 'failed' ? 'Try again' : 'Start';
    }
  }
}

function rowOf(pin: RuntimePin): Row {
  const input = document.createElement('input');
  input.type = 'radio';
  input.addEventListener('change', () => writePin(pin));
  const start = make('button', { type: 'button', class: 'hw-small-button' }, 'Start');
  start.hidden = true;
  if (pin !== 'auto') start.addEventListener('click', () => bootRuntime(pin));
  return { pin, input, status: make('span', { class: 'hw-runtime-status' }), start };
}

function labelOf({ pin, input, status, start }: Row): HTMLElement {
  const about = make('span', { class: 'hw-runtime-about' }, runtimeTexts[pin]);
  const label = make('label', {}, input, make('strong', {}, pin), about);
  const row = make('div', { class: 'hw-runtime-row' }, label, status, start);
  row.dataset.runtime = pin;
  return row;
}
