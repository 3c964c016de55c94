import type { BlockSession } from './block-session.ts';
import { hasEdit } from './edits.ts';
import { hasPrediction } from './kept-prediction.ts';
import { reasonOf } from './reason-of.ts';
import { readPin } from './runtime-pin.ts';
import { whenNear } from './when-near.ts';

const loading = 'Loading …';

/** Makes the engine of the page ready, if experiments will run in it. Once is enough for all blocks. */
function readyRuntime(): void {
  import('#runtimes/site-runtimes').then(({ bootAhead }) => bootAhead(readPin())).catch(() => {}); // What is missing is told by the run that needs it.
}

/**
 * `<hw-experiment>`: turns the readable block into a runnable one. All but the listeners is loaded
 * when the reader first points at, focuses or uses the block.
 */
class ExperimentElement extends HTMLElement {
  #session: Promise<BlockSession> | undefined;
  #loaded = false;

  connectedCallback(): void {
    const warm = () => {
      this.session().then(
        (session) => session.warmUp(),
        () => {}, // `session` has told the reader.
      );
    };
    whenNear(this, readyRuntime);
    this.addEventListener('pointerenter', warm, { once: true });
    this.addEventListener('focusin', warm, { once: true });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const action = target.closest('[data-action]')?.getAttribute('data-action');
      if (action) this.#act(action);
    });
    // Before the editor, which has another use for these keys.
    this.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    // The answers of a prediction are a form: a telephone's keyboard sends it.
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#act('run');
    });
    const pin = this.querySelector('[data-part="pin"]');
    if (pin) pin.textContent = readPin();
    const id = this.dataset.experiment;
    if (id !== undefined && (hasEdit(id) || hasPrediction(id))) this.session().catch(() => {}); // It has told the reader.
  }

  /** The session of this block, loaded on first use. A failed load can be tried again. */
  session(): Promise<BlockSession> {
    this.#session ??= import('./block-session.ts')
      .then(({ BlockSession }) => BlockSession.open(this))
      .then((session) => {
        this.#loaded = true;
        return session;
      })
      .catch((error: unknown) => {
        this.#session = undefined;
        this.#tellFailure(error);
        throw error;
      });
    return this.#session;
  }

  #tellFailure(error: unknown): void {
    const notice = this.querySelector('[data-part="notice"]');
    if (!(notice instanceof HTMLElement)) return;
    notice.hidden = false;
    notice.textContent = `This experiment could not be loaded (${reasonOf(error)}). Check the connection and press the button again; if that does not help, load the page again.`;
    this.#tell(notice.textContent);
  }

  get #told(): string {
    return this.querySelector('[data-part="status"]')?.textContent ?? '';
  }

  #tell(message: string): void {
    const status = this.querySelector('[data-part="status"]');
    if (status) status.textContent = message;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    // Enter in an answer sends it; with radio buttons alone the browser would not.
    const inAnswer = event.target instanceof HTMLInputElement;
    const runs = event.ctrlKey || event.metaKey || inAnswer;
    const onButton = event.target instanceof HTMLButtonElement;
    if (!runs && !onButton) return;
    // A key that is held down would press the button over and over.
    if (runs || event.repeat) event.preventDefault();
    if (runs) event.stopPropagation();
    if (runs && !event.repeat) this.#act('run');
  }

  #act(action: string): void {
    if (!this.#loaded) {
      this.dataset.loading = action;
      this.#tell(loading);
    }
    const loadingEnded = () => {
      delete this.dataset.loading;
      // What it says is over; a failure has been told in its place.
      if (this.#told === loading) this.#tell('');
    };
    this.session().then(
      (session) => {
        loadingEnded();
        session.act(action).catch((error: unknown) => {
          session.notice(`That did not work (${reasonOf(error)}). Press the button again.`);
        });
      },
      loadingEnded, // `session` has told the reader.
    );
  }
}

customElements.define('hw-experiment', ExperimentElement);

declare global {
  interface HTMLElementTagNameMap {
    'hw-experiment': ExperimentElement;
  }
}
