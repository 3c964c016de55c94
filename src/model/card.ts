import { z } from 'zod';

/** One question and its answer, for interviews. Both are Markdown. */
export const cardSchema = z.strictObject({
  /** Stable and unique within the lesson: reviews are stored under it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of a-z and 0-9 joined by "-"'),
  question: z.string().min(1),
  answer: z.string().min(1),
  difficulty: z.enum(['beginner', 'intermediate', 'advanced']).default('intermediate'),
  /** The experiment of the same lesson that proves the answer. */
  experiment: z.string().optional(),
});
export type Card = z.infer<typeof cardSchema>;

export const cardsFileSchema = z.array(cardSchema).min(1);
