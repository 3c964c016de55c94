import { z } from 'zod';
import type { NodeMajor } from './node-majors.ts';

const optionFileSchema = z.strictObject({
  /** The answer, in a few words. `code` stands between backticks here and in the other texts. */
  text: z.string().min(1),
  /** Why it is right, or why it is wrong, in a sentence or two. */
  because: z.string().min(1),
  /**
   * Texts that stand in this order in the lines of the expected output. The option is right on the
   * versions where they do; without a proof it is wrong.
   */
  proof: z.array(z.string().min(1)).min(1).optional(),
});

/** `predict` in `experiment.json`: what the block asks before it runs the program. */
export const predictionFileSchema = z.strictObject({
  question: z.string().min(1),
  /** Whether the reader chooses an option or writes the text of the right one. */
  input: z.enum(['choice', 'text']).default('choice'),
  options: z.array(optionFileSchema).min(1),
});
export type PredictionFile = z.infer<typeof predictionFileSchema>;

/** A question about what a program will print, with one right answer on each version of Node. */
export interface Prediction {
  question: string;
  input: 'choice' | 'text';
  options: PredictionOption[];
}

export interface PredictionOption {
  text: string;
  because: string;
  /** The major versions whose expected output proves the option. */
  rightOn: NodeMajor[];
}
