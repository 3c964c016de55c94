import { z } from 'zod';
import type { Claim } from './claim.ts';
import type { Experiment } from './experiment.ts';
import { idSchema } from './id.ts';
import type { Signal } from './signal.ts';
import type { Term } from './term.ts';

/** The front matter of a reference page. */
export const referenceFrontMatterSchema = z.strictObject({
  /** Stable and unique, also among the lessons; the address of the page is `/reference/<id>/`. */
  id: idSchema,
  title: z.string().min(1),
  /** Place among the reference pages. */
  sequence: z.int().nonnegative(),
  /** One sentence for the list of pages, search results and previews. */
  description: z.string().min(1),
});
export type ReferenceFrontMatter = z.infer<typeof referenceFrontMatterSchema>;

/** A page to look things up, as read from its folder. */
export interface ReferencePage {
  frontMatter: ReferenceFrontMatter;
  /** Path of the text, relative to the repository. */
  file: string;
  body: string;
  /** Its own experiments; it may also show those of lessons. */
  experiments: Experiment[];
  /** Of `terms.yaml`, in the order of the alphabet. */
  terms: Term[];
  /** Of `claims.yaml`. */
  claims: Claim[];
  /** Of `signals.yaml`. */
  signals: Signal[];
}
