import { z } from 'zod';

/** Again, hard, good, easy, as FSRS numbers them. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

export const ratingNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

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
  /** Milliseconds since 1970. */
  at: z.int().nonnegative(),
  /** Milliseconds from the question to the grade. */
  took: z.int().nonnegative().optional(),
  undone: z.literal(true).optional(),
});
export type Review = z.infer<typeof reviewSchema>;

/** All reviews of two logs. One that was undone in either stays undone. In order of time. */
export function mergeReviews(ours: readonly Review[], theirs: readonly Review[]): Review[] {
  const merged = new Map(ours.map((review) => [review.id, review]));
  for (const review of theirs) {
    const known = merged.get(review.id);
    if (known === undefined || review.undone) merged.set(review.id, review);
  }
  return [...merged.values()].sort(byTime);
}

/** By time; of one moment by id, so that every device replays the same order. */
export function byTime(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
