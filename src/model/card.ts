import { z } from 'zod';
import { difficultySchema } from './difficulty.ts';
import { idSchema } from './id.ts';

/** One question and its answer, for interviews. Both are Markdown. */
export const cardSchema = z.strictObject({
  /** Stable and unique within the lesson: reviews are stored under it. */
  id: idSchema,
  question: z.string().min(1),
  answer: z.string().min(1),
  difficulty: difficultySchema.default('intermediate'),
  /** The experiment of the same lesson that proves the answer. */
  experiment: z.string().optional(),
});
export type Card = z.infer<typeof cardSchema>;

export const cardsFileSchema = z.array(cardSchema).min(1);
