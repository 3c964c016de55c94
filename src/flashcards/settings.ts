import { z } from 'zod';
import { timeSchema } from './review.ts';

/** What the reader has set. */
export const settingsSchema = z.strictObject({
  /** Cards seen for the first time, a day. */
  newPerDay: z.int().min(0).max(500).default(10),
  /** Cards of earlier days that come back, a day. Those in their steps come in any case, and count. */
  reviewsPerDay: z.int().min(0).max(2000).default(100),
  /** The chance to remember a card on the day when it is due, for which intervals are computed. */
  retention: z.number().min(0.7).max(0.97).default(0.9),
  /** When this was set: of two devices the newer holds. */
  changedAt: timeSchema.default(0),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** The settings that were made later. */
export function newerSettings(ours: Settings, theirs: Settings): Settings {
  return theirs.changedAt > ours.changedAt ? theirs : ours;
}
