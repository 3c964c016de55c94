import { z } from 'zod';

/** Which of the two output streams of a process. */
export type OutputStream = 'stdout' | 'stderr';

/** Something that happened during a run, in the order in which it happened. */
export const runEventSchema = z.discriminatedUnion('type', [
  /** The run waits for a free place; `ahead` other runs come first. */
  z.strictObject({ type: z.literal('waiting'), ahead: z.int().nonnegative() }),
  /** The process exists. `nodeVersion` is its `process.version`. */
  z.strictObject({ type: z.literal('started'), nodeVersion: z.string() }),
  /** Text as printed: decoded as UTF-8, invalid bytes as U+FFFD, never split inside a character. */
  z.strictObject({ type: z.literal('stdout'), text: z.string() }),
  z.strictObject({ type: z.literal('stderr'), text: z.string() }),
  /** Output past the limit that was counted and not kept, in bytes since the last such event. */
  z.strictObject({ type: z.literal('dropped'), bytes: z.int().positive() }),
]);
export type RunEvent = z.infer<typeof runEventSchema>;

/** Why a run was ended from outside the program. */
const stopReasonSchema = z.enum(['reader', 'time', 'memory', 'lost']);
export type StopReason = z.infer<typeof stopReasonSchema>;

/** How a run ended. A program that fails is a result, not an exception. */
const runEndingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exit'), code: z.int() }),
  z.strictObject({ kind: z.literal('signal'), signal: z.string() }),
  z.strictObject({
    kind: z.literal('stopped'),
    why: stopReasonSchema,
    /** One sentence for the reader that names the limit or the cause. */
    message: z.string(),
  }),
]);
export type RunEnding = z.infer<typeof runEndingSchema>;

export const runResultSchema = z.strictObject({
  ending: runEndingSchema,
  /** From the start of the process to its end, in milliseconds. */
  durationMs: z.number().nonnegative(),
  /** Bytes printed to stdout and stderr together, kept or not. */
  outputBytes: z.int().nonnegative(),
  /** Sentences for the reader about what this runtime does otherwise than real Node in this run. */
  notices: z.array(z.string()).optional(),
});
export type RunResult = z.infer<typeof runResultSchema>;
