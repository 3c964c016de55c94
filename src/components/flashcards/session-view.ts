import { formatInterval } from '#flashcards/format-interval';
import { type Rating, ratings } from '#flashcards/review';
import type { DeckCard } from '#model/deck-card';
import { button, make, part } from '../experiment/block-parts.ts';
import { type CardView, viewOf } from './card-view.ts';
import { nodesOf } from './nodes-of.ts';
import { proofOf } from './proof-view.ts';

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
  /** Whether the reader has never graded a card, and needs to be told what the grades mean. */
  isFirst?(): boolean;
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
  /** Ends what is listened to while the session is open: another one may open in the same place. */
  #listening: AbortController | undefined;

  constructor(root: HTMLElement, host: SessionHost) {
    this.#root = root;
    this.#host = host;
  }

  /** Opens the session at `card`, or at the next one. */
  open(card: DeckCard | undefined = this.#host.next()): void {
    this.#root.hidden = false;
    button(this.#root, 'undo').hidden = this.#host.undo === undefined;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#root.addEventListener('click', ({ target }) => this.#onClick(target), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#show(card);
  }

  close(): void {
    this.#root.hidden = true;
    this.#listening?.abort();
    this.#card = undefined;
  }

  get isOpen(): boolean {
    return !this.#root.hidden;
  }

  get card(): DeckCard | undefined {
    return this.#card;
  }

  /** Whether the answer is shown, so that only the grade is missing. */
  get isTurned(): boolean {
    return this.#turned;
  }

  /** Shows the next card, or that there is none, in place of the one on the screen. */
  goOn(): void {
    this.#show(this.#host.next());
  }

  #show(card: DeckCard | undefined): void {
    this.#card = card;
    this.#turned = false;
    const ended = card === undefined;
    const end = part(this.#root, 'end');
    part(this.#root, 'card').hidden = ended;
    button(this.#root, 'turn').hidden = ended;
    part(this.#root, 'grades').hidden = true;
    part(this.#root, 'hint').hidden = true;
    end.hidden = !ended;
    this.showCounts();
    if (card === undefined) {
      end.replaceChildren(...this.#host.ending());
      // The focus tells it; what was told last is over.
      this.#tell('');
      end.setAttribute('aria-label', end.querySelector('p')?.textContent ?? '');
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
    this.#tell(`Question: ${part(this.#root, 'question').textContent}`);
    part(this.#root, 'card').focus({ preventScroll: true });
    this.#root.scrollIntoView({ block: 'nearest' });
  }

  /** A sentence for those who hear the page. */
  #tell(text: string): void {
    part(this.#root, 'session-status').textContent = text;
  }

  #answerField({ kind }: DeckCard): Node[] {
    if (this.#host.typed !== true || kind !== 'answer') return [];
    const label = make('label', { class: 'hw-own-label', for: 'hw-own-answer' }, 'Your answer');
    return [label, make('textarea', { class: 'hw-own-answer', id: 'hw-own-answer' })];
  }

  /** Brings what stands above the card up to date. */
  showCounts(): void {
    part(this.#root, 'counts').textContent = this.#host.counts();
    button(this.#root, 'undo').disabled = !this.#host.canUndo();
  }

  #turn(): void {
    const card = this.#card;
    if (card === undefined || this.#turned || this.#busy || this.#view === undefined) return;
    this.#turned = true;
    const answer = part(this.#root, 'answer');
    answer.replaceChildren(...this.#view.reveal(), ...nodesOf(card.answer ?? ''));
    answer.hidden = answer.childNodes.length === 0;
    const proof = part(this.#root, 'proof');
    proof.replaceChildren(...proofOf(card));
    proof.hidden = proof.childNodes.length === 0;
    const intervals = this.#host.intervals(card);
    for (const rating of ratings) {
      const shown = intervals === undefined ? '' : formatInterval(intervals[rating]);
      part(this.#root, `interval-${rating}`).textContent = shown;
    }
    button(this.#root, 'turn').hidden = true;
    part(this.#root, 'grades').hidden = false;
    part(this.#root, 'hint-time').hidden = intervals === undefined;
    part(this.#root, 'hint').hidden = this.#host.isFirst?.() !== true;
    this.#tell(`Answer: ${answer.textContent.trim()}`);
    part(this.#root, 'card').focus({ preventScroll: true });
    answer.scrollIntoView({ block: 'nearest' });
  }

  async #grade(rating: Rating): Promise<void> {
    const card = this.#card;
    if (card === undefined || !this.#turned || this.#busy) return;
    await this.#alone(async () => {
      await this.#host.grade(card, rating, performance.now() - this.#shownAt);
      // The reader may have left meanwhile.
      if (this.isOpen) this.goOn();
    });
  }

  async #undo(): Promise<void> {
    if (this.#busy) return;
    await this.#alone(async () => {
      const card = await this.#host.undo?.();
      if (card === undefined || !this.isOpen) return;
      this.#show(card);
      this.#tell(
        `The last grade is taken back. Question: ${part(this.#root, 'question').textContent}`,
      );
    });
  }

  /** Does something while neither a key nor a button does anything else. */
  async #alone(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await work();
    } finally {
      this.#busy = false;
    }
  }

  #onClick(target: EventTarget | null): void {
    // The buttons of an experiment within the answer are its own.
    if (!(target instanceof Element) || target.closest('hw-experiment') !== null) return;
    const grade = Number(target.closest('[data-grade]')?.getAttribute('data-grade'));
    const rating = ratings.find((it) => it === grade);
    if (rating !== undefined) void this.#grade(rating);
    const action = target.closest('[data-action]')?.getAttribute('data-action');
    if (action) this.#act(action);
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

  #onKey(event: KeyboardEvent): void {
    const { key, target, repeat } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isOccupied(target, key)) return;
    const act = this.#actionOf(key);
    // Once the answer is shown, a space scrolls on; but not while the one that showed it is held.
    if (act === undefined && !(key === ' ' && repeat)) return;
    event.preventDefault();
    if (!repeat) act?.();
  }

  /** What a key does now, if anything. */
  #actionOf(key: string): (() => void) | undefined {
    if (key === '?') return () => this.#act('help');
    if (key === 'u' || key === 'U') return () => this.#act('undo');
    if (this.#card === undefined) return undefined;
    if (key === ' ') return this.#turned ? undefined : () => this.#turn();
    const rating = ratings.find((it) => String(it) === key);
    if (this.#turned) return rating && (() => void this.#grade(rating));
    return /^[1-9]$/.test(key) ? () => void this.#view?.press?.(Number(key)) : undefined;
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
