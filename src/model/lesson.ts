import { z } from 'zod';
import type { Card } from './card.ts';
import { difficultySchema } from './difficulty.ts';
import type { Experiment } from './experiment.ts';
import { idSchema } from './id.ts';

/** The front matter of a lesson. */
export const frontMatterSchema = z.strictObject({
  /** Stable and unique; the address of the page is `/lessons/<id>/`. */
  id: idSchema,
  /** Number of the part of the book that the lesson belongs to. */
  phase: z.int().nonnegative(),
  /** Title of that part, as the navigation shows it. */
  phase_title: z.string().min(1),
  /** Place within the part. */
  sequence: z.int().nonnegative(),
  title: z.string().min(1),
  difficulty: difficultySchema,
  tags: z.array(z.string().min(1)),
  /** Ids of the lessons to read first. */
  prerequisites: z.array(idSchema),
  estimated_minutes: z.int().positive(),
  /** One sentence for search results and previews. */
  description: z.string().min(1).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A lesson as read from its folder or from a plain Markdown file. */
export interface Lesson {
  frontMatter: FrontMatter;
  /** Path of the text, relative to the repository. */
  file: string;
  /** `mdx` is a folder of this repository; `md` is a plain file that was dropped in. */
  format: 'mdx' | 'md';
  /**
   * The text below the front matter. In a plain lesson each experiment has become
   * `<div data-experiment="<experiment id>"></div>` and the questions `<div data-cards></div>`.
   */
  body: string;
  experiments: Experiment[];
  cards: Card[];
}
