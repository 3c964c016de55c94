import type { Program } from '#model/program';
import type { BlockData } from './block-data.ts';
import { button, part } from './block-parts.ts';
import { CodeView } from './code-view.ts';
import { readEdit, removeEdit, type StoredEdit, writeEdit } from './edits.ts';
import { runBlock } from './run-block.ts';
import { RunView } from './run-view.ts';
import { showExpected } from './show-expected.ts';
import { showHead } from './show-head.ts';

const restored = 'This is your edited code, kept in this browser. Reset brings the original back.';
const outdated =
  'This is your edited code, kept in this browser. The original has changed since you edited it; Reset shows the new one.';
const unstored =
  'This browser keeps nothing for this site (private mode, or its storage is full): your edits last until you leave the page.';

/** What a reader does with one block: run, stop, edit, reset, copy. */
export class BlockSession {
  readonly #root: HTMLElement;
  readonly #code: CodeView;
  readonly #view: RunView;
  #data: BlockData;
  #running: AbortController | undefined;

  private constructor(root: HTMLElement) {
    this.#root = root;
    this.#data = JSON.parse(part(root, 'data').textContent) as BlockData;
    this.#view = new RunView(root);
    this.#code = new CodeView(root, this.#original, (code) => this.#onCode(code));
  }

  /** Takes over a block; an edit that was stored earlier is shown again. */
  static async open(root: HTMLElement): Promise<BlockSession> {
    const session = new BlockSession(root);
    const edit = readEdit(session.#data.id);
    if (edit !== undefined && edit.code !== session.#original) await session.#show(edit);
    return session;
  }

  /** Shows the original, or the reader's edit of it. */
  async #show(edit: StoredEdit | undefined): Promise<void> {
    const original = this.#original;
    const code = edit?.code ?? original;
    await this.#code.show(code);
    this.#markEdited(code !== original);
    if (code === original) this.notice('');
    else this.notice(edit?.original === original ? restored : outdated);
  }

  get #original(): string {
    return this.#data.files[this.#data.entry] ?? '';
  }

  /** Carries out the action of a button. */
  async act(action: string): Promise<void> {
    switch (action) {
      case 'run':
        return this.run();
      case 'stop':
        this.#running?.abort();
        return;
      case 'edit':
        return this.#code.edit();
      case 'reset':
        return this.#reset();
      case 'copy':
        return this.#copy();
      default:
        throw new Error(`A block has no action "${action}".`);
    }
  }

  /** Shows another experiment in the same block, with the reader's edit of it if there is one. */
  async load(data: BlockData): Promise<void> {
    this.#running?.abort();
    this.#view.clear();
    this.#data = data;
    showHead(this.#root, data);
    showExpected(part(this.#root, 'expected'), data.expected);
    await this.#show(readEdit(data.id));
  }

  /** Runs the code as it stands; a run of this block that is under way is stopped. */
  async run(): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.#setRunning(true);
    const { needs, limits, entry, files } = this.#data;
    const program: Program = {
      files: { ...files, [entry]: this.#code.text },
      entry,
      needs,
      limits,
    };
    await runBlock(program, this.#data, this.#view, controller.signal);
    if (this.#running !== controller) return;
    this.#running = undefined;
    this.#setRunning(false);
  }

  #setRunning(running: boolean): void {
    this.#root.toggleAttribute('data-running', running);
    const stop = button(this.#root, 'stop');
    // A disabled button loses the focus to the page: give it to Run instead.
    if (!running && document.activeElement === stop) button(this.#root, 'run').focus();
    stop.disabled = !running;
  }

  #onCode(code: string): void {
    const edited = code !== this.#original;
    this.#markEdited(edited);
    if (!edited) {
      removeEdit(this.#data.id);
      this.notice('');
    } else if (!writeEdit(this.#data.id, { code, original: this.#original })) {
      this.notice(unstored);
    } else if (part(this.#root, 'notice').textContent === unstored) {
      this.notice('');
    }
  }

  get #edited(): boolean {
    return this.#code.text !== this.#original;
  }

  #markEdited(edited: boolean): void {
    part(this.#root, 'edited').hidden = !edited;
    button(this.#root, 'reset').disabled = !edited;
  }

  async #reset(): Promise<void> {
    if (!this.#edited) return;
    if (!confirm('Discard your edits and bring the original code back?')) return;
    await this.#code.show(this.#original);
    removeEdit(this.#data.id);
    this.#markEdited(false);
    this.notice('');
    this.#view.announce('The original code is back.');
  }

  async #copy(): Promise<void> {
    // A page without a secure address has no clipboard at all.
    const writing = navigator.clipboard?.writeText(this.#code.text);
    const copied = await Promise.resolve(writing ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    this.#view.announce(copied ? 'Code copied.' : '');
    if (!copied) {
      this.notice('The browser did not allow copying: select the code and copy it by hand.');
      return;
    }
    const copy = button(this.#root, 'copy');
    copy.dataset.done = '';
    copy.addEventListener('pointerleave', () => delete copy.dataset.done, { once: true });
    copy.addEventListener('blur', () => delete copy.dataset.done, { once: true });
  }

  /** Tells the reader something about this block that stays until it is replaced. */
  notice(text: string): void {
    const notice = part(this.#root, 'notice');
    notice.textContent = text;
    notice.hidden = text === '';
  }
}
