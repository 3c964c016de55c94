import { formatInterval } from '#flashcards/format-interval';
import { type Rating, ratings } from '#flashcards/review';
import type { DeckCard } from '#model/deck-card';
import { button, part } from '../experiment/block-parts.ts';
import { type CardView, viewOf } from './card-view.ts';
import { embedExperiment } from './embed-experiment.ts';
import { make, nodesOf } from './html.ts';

/** What a session asks of the page that it is part of. */
export interface SessionHost {
  /** The card to show now; undefined ends the session. */
  next(): DeckCard | undefined;
  /** What stands above the card, for example how many are left. */
  counts(): string;
  /** The intervals under the grades, in milliseconds; undefined shows none. */
  intervals(card: DeckCard): Record<Rating, number> | undefined;
  /** Takes a grade; `took` is in milliseconds. It tells the reader itself what went wrong. */
  grade(card: DeckCard, rating: Rating, took: number): Promise<void>;
  /** Takes the last grade back and gives its card; `undefined` where there is none. Some sessions have no way back. */
  undo?(): Promise<DeckCard | undefined>;
  canUndo(): boolean;
  /** Whether there is a place to type an answer to a plain question. */
  typed?: boolean;
  /** What is shown when no card is left. */
  ending(): Node[];
  leave(): void;
}

/** Shows one card after another: question, answer, grade. All of it works by keyboard. */
export class SessionView {
  readonly #root: HTMLElement;
  readonly #host: SessionHost;
  #card: DeckCard | undefined;
  #view: CardView | undefined;
  #turned = false;
  #shownAt = 0;
  #busy = false;

  constructor(root: HTMLElement, host: SessionHost) {
    this.#root = root;
    this.#host = host;
    root.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const grade = Number(target.closest('[data-grade]')?.getAttribute('data-grade'));
      const rating = ratings.find((it) => it === grade);
      if (rating !== undefined) void this.#grade(rating);
      const action = target.closest('[data-action]')?.getAttribute('data-action');
      // The buttons of an experiment within the answer are its own.
      if (action && target.closest('hw-experiment') === null) this.#act(action);
    });
  }

  /** Opens the session at `card`, or at the next one. */
  open(card: DeckCard | undefined = this.#host.next()): void {
    this.#root.hidden = false;
    button(this.#root, 'undo').hidden = this.#host.undo === undefined;
    document.addEventListener('keydown', this.#onKey);
    this.#show(card);
  }

  close(): void {
    this.#root.hidden = true;
    document.removeEventListener('keydown', this.#onKey);
    this.#card = undefined;
  }

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  get card(): DeckCard | undefined {
    return this.#card;
  }

  /** Shows the next card, unless the reader is looking at the one that would come. */
  refresh(): void {
    const next = this.#host.next();
    if (this.#card !== undefined && next?.id === this.#card.id) this.#showCounts();
    else this.#show(next);
  }

  #show(card: DeckCard | undefined): void {
    this.#card = card;
    this.#turned = false;
    const ended = card === undefined;
    const end = part(this.#root, 'end');
    part(this.#root, 'card').hidden = ended;
    button(this.#root, 'turn').hidden = ended;
    part(this.#root, 'grades').hidden = true;
    end.hidden = !ended;
    this.#showCounts();
    if (card === undefined) {
      end.replaceChildren(...this.#host.ending());
      end.tabIndex = -1;
      end.focus();
      return;
    }
    this.#view = viewOf(card);
    this.#shownAt = performance.now();
    const lesson = make('a', { href: `/lessons/${card.lesson}/` }, card.lessonTitle);
    part(this.#root, 'about').replaceChildren(lesson, ` · ${card.difficulty}`);
    part(this.#root, 'question').replaceChildren(...nodesOf(card.question));
    part(this.#root, 'ask').replaceChildren(...this.#view.ask, ...this.#answerField(card));
    part(this.#root, 'answer').hidden = true;
    part(this.#root, 'proof').hidden = true;
    part(this.#root, 'proof').replaceChildren();
    part(this.#root, 'card').focus({ preventScroll: true });
    this.#root.scrollIntoView({ block: 'nearest' });
  }

  #answerField({ kind }: DeckCard): Node[] {
    if (this.#host.typed !== true || kind === 'prints') return [];
    const label = make('label', { class: 'hw-own-label', for: 'hw-own-answer' }, 'Your answer');
    return [label, make('textarea', { class: 'hw-own-answer', id: 'hw-own-answer' })];
  }

  /** Brings what stands above the card up to date. */
  tick(): void {
    part(this.#root, 'counts').textContent = this.#host.counts();
  }

  #showCounts(): void {
    this.tick();
    button(this.#root, 'undo').disabled = !this.#host.canUndo();
  }

  #turn(): void {
    const card = this.#card;
    if (card === undefined || this.#turned || this.#busy || this.#view === undefined) return;
    this.#turned = true;
    const answer = part(this.#root, 'answer');
    answer.replaceChildren(...this.#view.reveal(), ...nodesOf(card.answer ?? ''));
    answer.hidden = answer.childNodes.length === 0;
    this.#showProof(card);
    const intervals = this.#host.intervals(card);
    for (const rating of ratings) {
      const shown = intervals === undefined ? '' : formatInterval(intervals[rating]);
      part(this.#root, `interval-${rating}`).textContent = shown;
    }
    button(this.#root, 'turn').hidden = true;
    part(this.#root, 'grades').hidden = false;
    part(this.#root, 'session-status').textContent = `Answer: ${answer.textContent.trim()}`;
    part(this.#root, 'card').focus({ preventScroll: true });
    answer.scrollIntoView({ block: 'nearest' });
  }

  #showProof({ lesson, experiment }: DeckCard): void {
    if (experiment === undefined) return;
    const proof = part(this.#root, 'proof');
    const anchor = `/lessons/${lesson}/#experiment-${experiment.replace('/', '-')}`;
    const run = make('button', { type: 'button' }, 'Run the experiment that proves it');
    run.addEventListener('click', () => {
      run.disabled = true;
      embedExperiment(lesson, experiment)
        .then((block) => {
          run.remove();
          proof.append(block);
          block.querySelector<HTMLElement>('[data-action="run"]')?.focus();
        })
        .catch((error: Error) => {
          run.disabled = false;
          proof.append(
            make('p', { role: 'alert' }, `${error.message} Try again, or open the lesson.`),
          );
        });
    });
    proof.replaceChildren(run, make('a', { href: anchor }, 'Open it in its lesson'));
    proof.hidden = false;
  }

  async #grade(rating: Rating): Promise<void> {
    const card = this.#card;
    if (card === undefined || !this.#turned || this.#busy) return;
    this.#busy = true;
    await this.#host.grade(card, rating, performance.now() - this.#shownAt);
    this.#busy = false;
    this.#show(this.#host.next());
  }

  async #undo(): Promise<void> {
    if (this.#busy || this.#host.undo === undefined) return;
    this.#busy = true;
    const card = await this.#host.undo();
    this.#busy = false;
    if (card === undefined) return;
    this.#show(card);
    part(this.#root, 'session-status').textContent = 'The last grade is taken back.';
  }

  #act(action: string): void {
    switch (action) {
      case 'turn':
        this.#turn();
        break;
      case 'undo':
        void this.#undo();
        break;
      case 'leave':
        this.#host.leave();
        break;
      case 'help': {
        const dialog = part(this.#root, 'keys');
        if (dialog instanceof HTMLDialogElement) dialog.showModal();
        break;
      }
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isOccupied(target, key)) return;
    const digit = Number(key);
    if (key === ' ') this.#turn();
    else if (key === 'u' || key === 'U') void this.#undo();
    else if (key === '?') this.#act('help');
    else if (Number.isInteger(digit) && digit > 0) this.#pressDigit(digit);
    else return;
    event.preventDefault();
  };

  #pressDigit(digit: number): void {
    const rating = ratings.find((it) => it === digit);
    if (!this.#turned) this.#view?.press(digit);
    else if (rating !== undefined) void this.#grade(rating);
  }
}

/** Whether an element has a use of its own for a key. */
function isOccupied(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('hw-experiment, dialog, site-search') !== null) return true;
  if (target instanceof HTMLInputElement && target.type === 'radio')
    return key === ' ' && !target.checked;
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  return key === ' ' && target.matches('button, a, summary');
}
