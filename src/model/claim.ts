import { z } from 'zod';
import { idSchema } from './id.ts';

/** Something that other texts say, and what a run says to it. */
export const claimSchema = z
  .strictObject({
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
    /**
     * The experiment that shows it, `<lesson>/<name>`. A claim about a library that the book does not
     * have may do without; its truth then links what the library says.
     */
    experiment: z.string().min(1).optional(),
  })
  .refine(({ experiment, truth }) => experiment !== undefined || truth.includes('](https://'), {
    path: ['truth'],
    error: 'Nothing shows this. Name an `experiment`, or link what the truth is read from.',
  });
export type Claim = z.infer<typeof claimSchema>;

export const claimsFileSchema = z.array(claimSchema).min(1);
