import { z } from 'zod';

/** Again, hard, good, easy, as FSRS numbers them. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

export const ratingNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The end of the year 2199: a date from there on is an error, and schedules from it would be none. */
const latestTime = Date.UTC(2200, 0, 1) - 1;

/** Milliseconds since 1970. */
export const timeSchema = z.int().nonnegative().max(latestTime);

const words = '[a-z0-9]+(-[a-z0-9]+)*';

/** One answer of the reader's, graded. Reviews are only ever added; one that was undone is marked. */
export const reviewSchema = z.strictObject({
  id: z.uuid(),
  /** `<lesson id>/<card id>`; the card may have left the book since. */
  card: z
    .string()
    .max(200)
    .regex(new RegExp(`^${words}/${words}$`)),
  rating: z.literal(ratings),
  at: timeSchema,
  /** Milliseconds from the question to the grade. */
  took: z.int().nonnegative().optional(),
  undone: z.literal(true).optional(),
});
export type Review = z.infer<typeof reviewSchema>;

/**
 * All reviews of two logs, in order of time; the same whichever of them comes first. One that was
 * undone in either stays undone.
 */
export function mergeReviews(ours: readonly Review[], theirs: readonly Review[]): Review[] {
  const merged = new Map<string, Review>();
  for (const review of [...ours, ...theirs]) {
    const known = merged.get(review.id);
    merged.set(review.id, known === undefined ? review : mergeTwo(known, review));
  }
  return [...merged.values()].sort(byTime);
}

/** Of one id the contents differ only where a file was changed by hand: then the earlier one holds. */
function mergeTwo(a: Review, b: Review): Review {
  const kept = byContent(a, b) <= 0 ? a : b;
  return (a.undone || b.undone) && !kept.undone ? { ...kept, undone: true } : kept;
}

function byContent(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.rating !== b.rating) return a.rating - b.rating;
  if (a.card !== b.card) return a.card < b.card ? -1 : 1;
  return (a.took ?? -1) - (b.took ?? -1);
}

/** By time; of one moment by id, so that every device replays the same order. */
export function byTime(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
