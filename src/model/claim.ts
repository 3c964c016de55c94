import { z } from 'zod';
import { idSchema } from './id.ts';

/** Something that other texts say, and what a run says to it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** The subject under which it stands, such as `write() and 'drain'`. */
  subject: z.string().min(1),
  /** The claim, in our words, as Markdown. */
  claim: z.string().min(1),
  /**
   * `wrong`: it does not hold. `imprecise`: it holds in part, and what is left out matters.
   * `version`: it holds on some versions only.
   */
  verdict: z.enum(['wrong', 'imprecise', 'version']),
  /** What holds instead, as Markdown. */
  truth: z.string().min(1),
  /** The experiment that shows it, `<lesson>/<name>`. */
  experiment: z.string().min(1),
});
export type Claim = z.infer<typeof claimSchema>;

export const claimsFileSchema = z.array(claimSchema).min(1);
