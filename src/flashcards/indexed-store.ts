import type { IDBPDatabase } from 'idb';
import { type CardsDatabase, settingsKey } from './database.ts';
import { byTime, mergeReviews, type Review, reviewSchema } from './review.ts';
import { defaultSettings, newerSettings, type Settings, settingsSchema } from './settings.ts';
import type { Kept, Store } from './store.ts';

const channelName = 'highwater-cards';

/** Keeps reviews in IndexedDB. Tabs tell each other of what they write. */
export function createIndexedStore(database: IDBPDatabase<CardsDatabase>): Store {
  const channel = new BroadcastChannel(channelName);
  const told = async (write: Promise<unknown>): Promise<void> => {
    await write;
    channel.postMessage('written');
  };
  return {
    lasting: true,
    load: () => load(database),
    addReview: (review) => told(database.add('reviews', review)),
    undo: (review) => told(database.put('reviews', { ...review, undone: true })),
    putSettings: (settings) => told(database.put('settings', settings, settingsKey)),
    merge: (reviews, settings) => told(merge(database, reviews, settings)),
    readAside: () => database.getAll('aside'),
    onChange(listener) {
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

/** Reads all there is. What does not fit the schema is moved aside in the same transaction. */
async function load(database: IDBPDatabase<CardsDatabase>): Promise<Kept> {
  const transaction = database.transaction(['reviews', 'settings', 'aside'], 'readwrite');
  const reviewStore = transaction.objectStore('reviews');
  const settingsStore = transaction.objectStore('settings');
  const asideStore = transaction.objectStore('aside');
  const reviews: Review[] = [];
  const [keys, records, keptSettings] = await Promise.all([
    reviewStore.getAllKeys(),
    reviewStore.getAll(),
    settingsStore.get(settingsKey),
  ]);
  const at = Date.now();
  for (const [index, record] of records.entries()) {
    const parsed = reviewSchema.safeParse(record);
    if (parsed.success) {
      reviews.push(parsed.data);
      continue;
    }
    await asideStore.add({ from: 'reviews', record, at });
    const key = keys[index];
    if (key !== undefined) await reviewStore.delete(key);
  }
  let settings: Settings = defaultSettings;
  if (keptSettings !== undefined) {
    const parsed = settingsSchema.safeParse(keptSettings);
    if (parsed.success) settings = parsed.data;
    else {
      await asideStore.add({ from: 'settings', record: keptSettings, at });
      await settingsStore.delete(settingsKey);
    }
  }
  const aside = await asideStore.count();
  await transaction.done;
  return { reviews: reviews.sort(byTime), settings, aside };
}

async function merge(
  database: IDBPDatabase<CardsDatabase>,
  reviews: readonly Review[],
  settings: Settings,
): Promise<void> {
  const transaction = database.transaction(['reviews', 'settings'], 'readwrite');
  const store = transaction.objectStore('reviews');
  const known = (await store.getAll()).flatMap((record) => {
    const parsed = reviewSchema.safeParse(record);
    return parsed.success ? parsed.data : [];
  });
  const kept = new Set(known);
  const changed = mergeReviews(known, reviews).filter((review) => !kept.has(review));
  await Promise.all(changed.map((review) => store.put(review)));
  const settingsStore = transaction.objectStore('settings');
  const ours = settingsSchema.safeParse(await settingsStore.get(settingsKey));
  const newer = ours.success ? newerSettings(ours.data, settings) : settings;
  await settingsStore.put(newer, settingsKey);
  await transaction.done;
}
