import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

/** The database of this origin. Its records are checked when they are read. */
export interface CardsDatabase extends DBSchema {
  reviews: { key: string; value: unknown; indexes: { card: string } };
  settings: { key: string; value: unknown };
  /** What could not be read, with the time when it was put aside. */
  aside: { key: number; value: { from: string; record: unknown; at: number } };
}

const databaseName = 'highwater-cards';
export const settingsKey = 'settings';

type Upgrade = (
  database: IDBPDatabase<CardsDatabase>,
  transaction: IDBPTransaction<CardsDatabase, StoreNames<CardsDatabase>[], 'versionchange'>,
) => void;

/** Step n leads from version n to version n + 1. A step is never changed once it has been published. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('reviews', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  (database, transaction) => {
    transaction.objectStore('reviews').createIndex('card', 'card');
    database.createObjectStore('aside', { autoIncrement: true });
  },
];

export const databaseVersion = upgrades.length;

/**
 * Opens the database and brings it up to date. Rejects where the browser gives no storage, or with a
 * `VersionError` where a newer edition of the book has been here.
 */
export function openDatabase(onOutdated: () => void): Promise<IDBPDatabase<CardsDatabase>> {
  return openDB<CardsDatabase>(databaseName, databaseVersion, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, transaction);
    },
    // A newer edition in another tab waits for this connection.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onOutdated();
    },
  });
}
