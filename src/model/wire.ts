import { z } from 'zod';
import { runEventSchema, runResultSchema } from './run.ts';

/** A line of a run: its events, then its result or the fault of our own that ended it. */
export const wireLineSchema = z.discriminatedUnion('type', [
  ...runEventSchema.options,
  z.strictObject({ type: z.literal('result'), result: runResultSchema }),
  z.strictObject({ type: z.literal('fault'), message: z.string() }),
]);
export type WireLine = z.infer<typeof wireLineSchema>;

export const refusalCodeSchema = z.enum([
  'foreign-machine',
  'foreign-host',
  'foreign-origin',
  'no-secret',
  'wrong-secret',
  'unknown-address',
  'wrong-method',
  'wrong-type',
  'too-large',
  'bad-program',
  'busy',
  'closing',
  'fault',
]);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** Why the server did not do what it was asked: what happened, why, and what to do. */
export const refusalSchema = z.strictObject({ code: refusalCodeSchema, message: z.string() });
export type Refusal = z.infer<typeof refusalSchema>;

export const statusSchema = z.strictObject({
  /** `process.version` of the Node that runs the programs. */
  nodeVersion: z.string(),
});
export type LocalStatus = z.infer<typeof statusSchema>;
