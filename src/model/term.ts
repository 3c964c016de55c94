import { z } from 'zod';
import { idSchema } from './id.ts';

/** A word of the handbook and what it means. */
export const termSchema = z.strictObject({
  /** As Node's documentation writes it. */
  term: z.string().min(1),
  /** Stable; the address is `/reference/glossary/#term-<id>`. */
  id: idSchema,
  /** Other forms in which lessons use it, such as the plural; these are linked too. */
  forms: z.array(z.string().min(1)).default([]),
  /** What it means, in a sentence or two of Markdown. */
  meaning: z.string().min(1),
  /** Ids of terms to read beside it. */
  see: z.array(idSchema).default([]),
  /** The lesson that explains it, by its id, with an anchor of the page if there is a better place. */
  lesson: z
    .string()
    .regex(
      /^[a-z0-9-]+(#[\w-]+)?$/,
      'must be the id of a lesson, with "#anchor" behind it or without',
    )
    .optional(),
  /** Whether its first use in each lesson links to the glossary. A common word should not. */
  link: z.boolean().default(true),
});
export type Term = z.infer<typeof termSchema>;

export const termsFileSchema = z.array(termSchema).min(1);
