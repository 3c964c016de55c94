import { databaseVersion, openDatabase } from './database.ts';
import { createIndexedStore } from './indexed-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { Study } from './study.ts';

export interface OpenedStudy {
  study: Study;
  /** Why nothing is kept beyond this page, in a sentence or two, if so. */
  obstacle?: string;
}

/**
 * Opens what this browser keeps of the reader, or else a study that lasts as long as the page.
 * `onOutdated` is called when a newer edition of the book in another tab has taken the storage over.
 */
export async function studyOfBrowser(onOutdated: () => void): Promise<OpenedStudy> {
  const forNow = async (obstacle: string) => ({
    study: await Study.open(createMemoryStore()),
    obstacle,
  });
  if (typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined') {
    return forNow('This browser offers no storage to the page.');
  }
  try {
    return { study: await Study.open(createIndexedStore(await openDatabase(onOutdated))) };
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
