import type { DeckCard } from '#model/deck-card';
import { type Queue, queueOf } from './queue.ts';
import { mergeReviews, type Rating, type Review } from './review.ts';
import { type CardState, intervalsOf, replay, schedulerOf } from './schedule.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';
import { studyDay } from './study-day.ts';

/** What a reader does with the cards of the book: one for each page, over one store. */
export class Study {
  readonly #store: Store;
  readonly #now: () => number;
  #reviews: Review[] = [];
  #settings: Settings = defaultSettings;
  #states = new Map<string, CardState>();
  /** Reviews that the store would not take yet. */
  #unsaved: Review[] = [];
  /** Reviews of this page, the newest last, for undoing. */
  #mine: Review[] = [];
  #aside = 0;

  private constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Reads what is kept. `now` is the clock, in milliseconds since 1970. */
  static async open(store: Store, now: () => number = Date.now): Promise<Study> {
    const study = new Study(store, now);
    await study.reload();
    return study;
  }

  get lasting(): boolean {
    return this.#store.lasting;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get reviews(): readonly Review[] {
    return this.#reviews;
  }

  get states(): ReadonlyMap<string, CardState> {
    return this.#states;
  }

  /** How many records could not be read and are kept aside. */
  get aside(): number {
    return this.#aside;
  }

  get unsaved(): number {
    return this.#unsaved.length;
  }

  get canUndo(): boolean {
    return this.#mine.length > 0;
  }

  /** How many cards were graded today. */
  get doneToday(): number {
    const today = studyDay(this.#now());
    return this.#reviews.filter(({ at, undone }) => !undone && studyDay(at) === today).length;
  }

  /** Reads again what the store has, for example after another tab has written. */
  async reload(): Promise<void> {
    const { reviews, settings, aside } = await this.#store.load();
    this.#reviews = mergeReviews(reviews, this.#unsaved);
    this.#settings = settings;
    this.#aside = aside;
    this.#replay();
  }

  queue(deck: readonly DeckCard[]): Queue {
    return queueOf({
      deck: deck.map(({ id }) => id),
      states: this.#states,
      reviews: this.#reviews,
      settings: this.#settings,
      now: this.#now(),
    });
  }

  /** The interval that each grade of a card would give now, in milliseconds. */
  intervals(card: string): Record<Rating, number> {
    const state = this.#states.get(card);
    return intervalsOf(state, this.#now(), schedulerOf(this.#settings));
  }

  /**
   * Takes a grade; `took` is in milliseconds. Rejects if it could not be stored: it counts all the
   * same as long as the page is open, and is stored with the next one that can be.
   */
  async grade(card: string, rating: Rating, took: number): Promise<void> {
    const at = this.#now();
    const review: Review = { id: crypto.randomUUID(), card, rating, at, took: Math.round(took) };
    this.#mine.push(review);
    this.#unsaved.push(review);
    this.#reviews = mergeReviews(this.#reviews, [review]);
    this.#replay();
    await this.save();
  }

  /** Stores what could not be stored before. Rejects if it still can't be. */
  async save(): Promise<void> {
    for (const review of [...this.#unsaved]) {
      await this.#store.addReview(review);
      this.#unsaved = this.#unsaved.filter(({ id }) => id !== review.id);
    }
  }

  /** Takes the last grade of this page back and gives the id of its card. */
  async undo(): Promise<string | undefined> {
    const review = this.#mine.at(-1);
    if (review === undefined) return undefined;
    const wasSaved = !this.#unsaved.some(({ id }) => id === review.id);
    if (wasSaved) await this.#store.undo(review);
    this.#mine.pop();
    this.#unsaved = this.#unsaved.filter(({ id }) => id !== review.id);
    this.#reviews = wasSaved
      ? mergeReviews(this.#reviews, [{ ...review, undone: true }])
      : this.#reviews.filter(({ id }) => id !== review.id);
    this.#replay();
    return review.card;
  }

  /** Changes settings. Rejects if they could not be stored; then nothing has changed. */
  async configure(changes: Partial<Settings>): Promise<void> {
    const settings = { ...this.#settings, ...changes, changedAt: this.#now() };
    await this.#store.putSettings(settings);
    this.#settings = settings;
    this.#replay();
  }

  /**
   * Adds the reviews of an export and takes its settings if they are newer. Gives how many reviews
   * were new. Rejects if they could not be stored; then nothing has changed.
   */
  async merge(reviews: readonly Review[], settings: Settings): Promise<number> {
    const known = new Map(this.#reviews.map((review) => [review.id, review.undone]));
    const changed = reviews.filter(
      ({ id, undone }) => !known.has(id) || (undone === true && known.get(id) === undefined),
    );
    await this.#store.merge(changed, settings);
    await this.reload();
    return changed.length;
  }

  readAside(): Promise<unknown[]> {
    return this.#store.readAside();
  }

  /** Calls back with the new state after another tab has written. */
  onChange(listener: () => void, onError: (error: unknown) => void): () => void {
    return this.#store.onChange(() => {
      this.reload().then(listener, onError);
    });
  }

  #replay(): void {
    this.#states = replay(this.#reviews, schedulerOf(this.#settings));
  }
}
