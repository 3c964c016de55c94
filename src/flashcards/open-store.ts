import { databaseVersion, openDatabase } from './database.ts';
import { createIndexedStore } from './indexed-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

export interface OpenedStore {
  store: Store;
  /** Why nothing is kept beyond this page, in a sentence or two, if so. */
  obstacle?: string;
}

/**
 * Opens the store of this browser, or one that lasts as long as the page. `onOutdated` is called when
 * a newer edition of the book in another tab has taken the storage over.
 */
export async function openStore(onOutdated: () => void): Promise<OpenedStore> {
  const forNow = (obstacle: string) => ({ store: createMemoryStore(), obstacle });
  if (typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined') {
    return forNow('This browser offers no storage to the page.');
  }
  try {
    const store = createIndexedStore(await openDatabase(onOutdated));
    await store.load();
    return { store };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') {
      return forNow(
        `A newer edition of this book has stored your reviews in a form that this one (version ${databaseVersion}) does not know. They are untouched. Reload the page to get the newer edition.`,
      );
    }
    const why = error instanceof Error ? error.message : String(error);
    return forNow(
      `This browser gives the page no storage (${why}). A private window or a setting can be the reason.`,
    );
  }
}
