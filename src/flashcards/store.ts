import type { Review } from './review.ts';
import type { Settings } from './settings.ts';

/** What was kept, as it was read. */
export interface Kept {
  /** In order of time. */
  reviews: Review[];
  settings: Settings;
  /** Number of records that could not be read; they are kept aside. */
  aside: number;
}

/** Where reviews and settings are kept. Every write that fails rejects and has changed nothing. */
export interface Store {
  /** Whether what is written outlives the page. */
  readonly lasting: boolean;
  load(): Promise<Kept>;
  addReview(review: Review): Promise<void>;
  /** Marks a review as undone. */
  undo(review: Review): Promise<void>;
  putSettings(settings: Settings): Promise<void>;
  /** Adds and marks what an import brings, all or nothing. */
  merge(reviews: readonly Review[], settings: Settings): Promise<void>;
  /** The records that could not be read, as they were found. */
  readAside(): Promise<unknown[]>;
  /** Calls back when another tab of this browser has written. Gives what ends that. */
  onChange(listener: () => void): () => void;
}
