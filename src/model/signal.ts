import { z } from 'zod';
import { idSchema } from './id.ts';

/** A call, a result or an event by which one side of a stream tells the other something. */
export const signalSchema = z.strictObject({
  id: idSchema,
  /** As code: `write()` returns `false`. Markdown. */
  signal: z.string().min(1),
  /** Which kind of stream gives it. */
  of: z.enum(['Writable', 'Readable', 'Between', 'Web']),
  /** When it comes. Markdown. */
  when: z.string().min(1),
  /** What whoever gets it should do. Markdown. */
  answer: z.string().min(1),
  /** When it does not come, although one might wait for it. Markdown. */
  never: z.string().min(1).optional(),
  /** The experiment that shows it, `<lesson>/<name>`. */
  experiment: z.string().min(1),
});
export type Signal = z.infer<typeof signalSchema>;

export const signalsFileSchema = z.array(signalSchema).min(1);
