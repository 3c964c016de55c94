import type { BlockSession } from './block-session.ts';
import { hasEdit } from './edits.ts';

/**
 * `<hw-experiment>`: turns the readable block into a runnable one. All but the listeners is loaded
 * when the reader first points at, focuses or uses the block.
 */
class ExperimentElement extends HTMLElement {
  #session: Promise<BlockSession> | undefined;

  connectedCallback(): void {
    const warm = () => this.session();
    this.addEventListener('pointerenter', warm, { once: true });
    this.addEventListener('focusin', warm, { once: true });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const action = target.closest('[data-action]')?.getAttribute('data-action');
      if (action) this.#act(action);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#act('run');
    });
    const id = this.dataset.experiment;
    if (id !== undefined && hasEdit(id)) void this.session();
  }

  /** The session of this block, loaded on first use. A failed load can be tried again. */
  session(): Promise<BlockSession> {
    this.#session ??= import('./block-session.ts').then(({ BlockSession }) =>
      BlockSession.open(this),
    );
    this.#session.catch((error: Error) => {
      this.#session = undefined;
      const status = this.querySelector('[data-part="notice"]');
      if (status instanceof HTMLElement) {
        status.hidden = false;
        status.textContent = `This experiment could not be loaded (${error.message}). Check the connection and press the button again.`;
      }
    });
    return this.#session;
  }

  #act(action: string): void {
    void this.session().then(
      (session) =>
        session.act(action).catch((error: Error) => {
          session.notice(`That did not work (${error.message}). Press the button again.`);
        }),
      () => {}, // `session` has told the reader.
    );
  }
}

customElements.define('hw-experiment', ExperimentElement);

declare global {
  interface HTMLElementTagNameMap {
    'hw-experiment': ExperimentElement;
  }
}
