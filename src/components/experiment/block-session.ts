import { majorOf } from '#model/node-majors';
import type { Program } from '#model/program';
import { startInBackground, warmUp } from '#runtimes/site-runtimes';
import type { BlockData } from './block-data.ts';
import { button, part } from './block-parts.ts';
import { BootStatus } from './boot-status.ts';
import { CodeView } from './code-view.ts';
import { warmComparer } from './comparer.ts';
import { KeptEdit, type Notice } from './kept-edit.ts';
import { PredictionView } from './prediction-view.ts';
import { runBlock } from './run-block.ts';
import { RunView } from './run-view.ts';
import { RuntimeList } from './runtime-list.ts';
import { readPin } from './runtime-pin.ts';
import { showExpected } from './show-expected.ts';
import { showHead } from './show-head.ts';

/** What a reader does with one block: run, stop, edit, reset, copy, choose a runtime. */
export class BlockSession {
  readonly #root: HTMLElement;
  readonly #code: CodeView;
  readonly #view: RunView;
  readonly #prediction: PredictionView | undefined;
  readonly #runtimes: RuntimeList;
  #data: BlockData;
  #edit: KeptEdit;
  #running: AbortController | undefined;
  /** The code of the run that is shown. */
  #ran: string | undefined;
  /** Whether the page has been taken over: what was there before is not news to announce. */
  #open = false;

  private constructor(root: HTMLElement) {
    this.#root = root;
    this.#data = JSON.parse(part(root, 'data').textContent) as BlockData;
    this.#view = new RunView(root);
    this.#edit = this.#readEdit();
    this.#prediction = PredictionView.of(root, this.#data);
    this.#code = new CodeView(root, this.#original, (code) => this.#onCode(code));
    this.#runtimes = new RuntimeList(root, () => this.#data.needs);
    new BootStatus(root).watch();
    addEventListener('storage', (event) => this.#edit.onStorage(event));
  }

  /** Takes over a block; an edit that was stored earlier is shown again. */
  static async open(root: HTMLElement): Promise<BlockSession> {
    const session = new BlockSession(root);
    if (session.#edit.edited) await session.#code.show(session.#edit.code);
    session.#markEdited();
    session.#open = true;
    return session;
  }

  /** Loads what the first run needs, so that it finds it ready. Without effect when it is there. */
  async warmUp(): Promise<void> {
    if (this.#data.expected !== undefined) warmComparer();
    const pin = readPin();
    await Promise.all([startInBackground(pin), warmUp(pin, this.#data.needs)]);
  }

  get #original(): string {
    return this.#data.files[this.#data.entry] ?? '';
  }

  #readEdit(): KeptEdit {
    return new KeptEdit(this.#data.id, this.#original, (notice) => this.#say(notice));
  }

  /** Carries out the action of a button. */
  async act(action: string): Promise<void> {
    switch (action) {
      case 'run':
        // The question is about the code as it was printed, not about an edit of it.
        if (!this.#edit.edited && this.#prediction?.invite()) return;
        return this.run();
      case 'skip':
        this.#prediction?.skip();
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
      case 'runtime':
        return this.#runtimes.toggle();
      default:
        throw new Error(`A block has no action "${action}".`);
    }
  }

  /** Shows another experiment in the same block, with the reader's edit of it if there is one. */
  async load(data: BlockData): Promise<void> {
    this.#running?.abort();
    this.#ran = undefined;
    this.#view.clear();
    this.#data = data;
    showHead(this.#root, data);
    showExpected(part(this.#root, 'expected'), data.expected);
    this.#edit = this.#readEdit();
    this.#markEdited();
    await this.#code.show(this.#edit.code);
  }

  /** Runs the code as it stands; a run of this block that is under way is stopped. */
  async run(): Promise<void> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    this.#setRunning(true);
    const { needs, limits, entry, files } = this.#data;
    const { code, edited } = this.#edit;
    const program: Program = { files: { ...files, [entry]: code }, entry, needs, limits };
    this.#ran = code;
    const of = { data: this.#data, edited };
    const ranOn = await runBlock(program, of, this.#view, controller.signal);
    if (this.#running !== controller) return;
    if (ranOn !== undefined && !edited) this.#prediction?.judge(majorOf(ranOn));
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
    this.#edit.change(code);
    this.#markEdited();
  }

  #markEdited(): void {
    const { code, edited } = this.#edit;
    part(this.#root, 'edited').hidden = !edited;
    button(this.#root, 'reset').disabled = !edited;
    this.#view.outdate(this.#ran !== undefined && this.#ran !== code);
  }

  async #reset(): Promise<void> {
    if (!this.#edit.edited) return;
    if (!confirm('Discard your edits and bring the original code back?')) return;
    this.#running?.abort();
    await this.#code.reset(this.#original);
    this.#onCode(this.#original);
    this.#view.announce('The original code is back.');
  }

  async #copy(): Promise<void> {
    // A page without a secure address has no clipboard at all.
    const writing = navigator.clipboard?.writeText(this.#edit.code);
    const copied = await Promise.resolve(writing ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    if (!copied) {
      this.notice('The browser did not allow copying: select the code and copy it by hand.');
      return;
    }
    this.#view.announce('Code copied.');
    const copy = button(this.#root, 'copy');
    copy.dataset.done = '';
    copy.addEventListener('pointerleave', () => delete copy.dataset.done, { once: true });
    copy.addEventListener('blur', () => delete copy.dataset.done, { once: true });
  }

  /** Tells the reader something about this block that stays until it is replaced. */
  notice(text: string): void {
    this.#say({ text, tone: 'warning' });
  }

  #say(notice: Notice | undefined): void {
    const place = part(this.#root, 'notice');
    const text = notice?.text ?? '';
    if (place.textContent === text) return;
    place.textContent = text;
    place.hidden = notice === undefined;
    place.dataset.tone = notice?.tone ?? '';
    if (notice !== undefined && this.#open) this.#view.announce(text);
  }
}
