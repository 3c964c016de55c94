import { mergeReviews, type Review } from './review.ts';
import { defaultSettings, newerSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';

/** Keeps everything until the page is left: for a browser that offers no storage. */
export function createMemoryStore(): Store {
  let reviews: Review[] = [];
  let settings: Settings = defaultSettings;
  return {
    lasting: false,
    load: async () => ({ reviews: [...reviews], settings, aside: 0 }),
    addReview: async (review) => {
      reviews = mergeReviews(reviews, [review]);
    },
    undo: async (review) => {
      reviews = mergeReviews(reviews, [{ ...review, undone: true }]);
    },
    putSettings: async (changed) => {
      settings = changed;
    },
    merge: async (others, theirs) => {
      reviews = mergeReviews(reviews, others);
      settings = newerSettings(settings, theirs);
    },
    readAside: async () => [],
    onChange: () => () => undefined,
  };
}
