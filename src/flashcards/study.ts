import type { DeckCard } from '#model/deck-card';
import { daysUntilNext } from './days-until-next.ts';
import { type Queue, queueOf } from './queue.ts';
import { mergeReviews, type Rating, type Review } from './review.ts';
import {
  type CardState,
  gradedAt,
  intervalsOf,
  replay,
  schedulerOf,
  stateAfter,
} from './schedule.ts';
import { defaultSettings, newerSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';
import { studyDay, studyDayStart } from './study-day.ts';

/** A review that lies further ahead came from a wrong clock, and counts once its time has come. */
const clockSlackMs = 86_400_000;

/** What an import has changed. */
export interface Merged {
  /** Reviews that were new here, or newly undone. */
  reviews: number;
  /** Whether the settings of the file are newer, and hold from now on. */
  settings: boolean;
}

/** What a reader does with the cards of the book: one for each page, over one store. */
export class Study {
  readonly #store: Store;
  readonly #now: () => number;
  #reviews: Review[] = [];
  #settings: Settings = defaultSettings;
  #states = new Map<string, CardState>();
  /** Reviews that the store would not take yet. */
  #unsaved: Review[] = [];
  /** Reviews that can be undone, the newest last: those of today when the page was opened, then its own. */
  #undoable: Review[] = [];
  #aside = 0;
  /** The last piece of work with the store: one waits for the other, so that none sees half of it. */
  #work: Promise<unknown> = Promise.resolve();

  private constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Reads what is kept. `now` is the clock, in milliseconds since 1970. */
  static async open(store: Store, now: () => number = Date.now): Promise<Study> {
    const study = new Study(store, now);
    await study.reload();
    study.#undoable = study.#reviews.filter(study.#isOfToday());
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
    return this.#undoable.length > 0;
  }

  /** How many cards were graded today. */
  get doneToday(): number {
    return this.#reviews.filter(this.#isOfToday()).length;
  }

  /** Reads again what the store has, for example after another tab has written. */
  reload(): Promise<void> {
    return this.#inTurn(() => this.#load());
  }

  /** In how many study days there are cards again, once none is left today; see `daysUntilNext`. */
  daysUntilNext(deck: readonly DeckCard[]): number | undefined {
    const ids = deck.map(({ id }) => id);
    return daysUntilNext(ids, this.#states, this.#settings, this.#now());
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
    const state = this.#states.get(card);
    const at = gradedAt(state, this.#now());
    const review: Review = { id: crypto.randomUUID(), card, rating, at, took: Math.round(took) };
    this.#undoable.push(review);
    this.#unsaved.push(review);
    this.#reviews = mergeReviews(this.#reviews, [review]);
    this.#states.set(card, stateAfter(state, rating, at, schedulerOf(this.#settings)));
    await this.save();
  }

  /** Stores what could not be stored before. Rejects if it still can't be. */
  save(): Promise<void> {
    return this.#inTurn(async () => {
      for (const review of [...this.#unsaved]) {
        await this.#store.addReview(review);
        this.#unsaved = this.#unsaved.filter(({ id }) => id !== review.id);
      }
    });
  }

  /** Takes the last grade back and gives the id of its card. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const review = this.#undoable.at(-1);
      if (review === undefined) return undefined;
      const wasSaved = !this.#unsaved.some(({ id }) => id === review.id);
      if (wasSaved) await this.#store.undo(review);
      this.#undoable.pop();
      this.#unsaved = this.#unsaved.filter(({ id }) => id !== review.id);
      this.#reviews = wasSaved
        ? mergeReviews(this.#reviews, [{ ...review, undone: true }])
        : this.#reviews.filter(({ id }) => id !== review.id);
      this.#replay();
      return review.card;
    });
  }

  /** Changes settings. Rejects if they could not be stored; then nothing has changed. */
  configure(changes: Partial<Settings>): Promise<void> {
    return this.#inTurn(async () => {
      // Newer than those that they replace, also where those came from a clock that was ahead.
      const changedAt = Math.max(this.#now(), this.#settings.changedAt + 1);
      const settings = { ...this.#settings, ...changes, changedAt };
      await this.#store.putSettings(settings);
      this.#settings = settings;
      this.#replay();
    });
  }

  /**
   * Adds the reviews of an export and takes its settings if they are newer. Rejects if they could not
   * be stored; then nothing has changed.
   */
  merge(reviews: readonly Review[], settings: Settings): Promise<Merged> {
    return this.#inTurn(async () => {
      const ours = new Set(this.#reviews);
      const changed = mergeReviews(this.#reviews, reviews).filter((review) => !ours.has(review));
      const isNewer = newerSettings(this.#settings, settings) !== this.#settings;
      if (changed.length > 0 || isNewer) {
        await this.#store.merge(changed, settings);
        await this.#load();
      }
      return { reviews: changed.length, settings: isNewer };
    });
  }

  readAside(): Promise<unknown[]> {
    return this.#store.readAside();
  }

  /** Calls back after another tab has written, with the ids of the cards that were graded there. */
  onChange(
    listener: (graded: ReadonlySet<string>) => void,
    onError: (error: unknown) => void,
  ): () => void {
    return this.#store.onChange(() => {
      this.#inTurn(async () => {
        const before = new Map([...this.#states].map(([id, { reps }]) => [id, reps]));
        await this.#load();
        const graded = [...this.#states].filter(([id, { reps }]) => reps > (before.get(id) ?? 0));
        return new Set(graded.map(([id]) => id));
      }).then(listener, onError);
    });
  }

  #isOfToday(): (review: Review) => boolean {
    const now = this.#now();
    const [start, today] = [studyDayStart(now), studyDay(now)];
    return ({ at, undone }) => !undone && at >= start && studyDay(at) === today;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work, work);
    this.#work = done;
    return done;
  }

  async #load(): Promise<void> {
    const { reviews, settings, aside } = await this.#store.load();
    this.#reviews = mergeReviews(reviews, this.#unsaved);
    const undone = new Set(this.#reviews.flatMap(({ id, undone }) => (undone ? id : [])));
    this.#undoable = this.#undoable.filter(({ id }) => !undone.has(id));
    this.#settings = settings;
    this.#aside = aside;
    this.#replay();
  }

  #replay(): void {
    const latest = this.#now() + clockSlackMs;
    const past = this.#reviews.filter(({ at }) => at <= latest);
    this.#states = replay(past, schedulerOf(this.#settings));
  }
}
