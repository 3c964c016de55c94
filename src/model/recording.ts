import { z } from 'zod';

/** A text by its lines: joined by line feeds they are the text, so the last one is mostly empty. */
const linesSchema = z.array(z.string());

/** What one real Node printed. */
const recordedRunSchema = z.strictObject({
  /** Its `process.version`. */
  version: z.string().regex(/^v\d+\.\d+\.\d+$/, 'must be a version of Node such as v24.21.0'),
  /** Its `process.platform` and `process.arch`. */
  platform: z.string().regex(/^\w+ \w+$/, 'must be a platform such as "linux x64"'),
  exitCode: z.int(),
  stdout: linesSchema,
  stderr: linesSchema,
});
export type RecordedRun = z.infer<typeof recordedRunSchema>;

/** `recorded.json` of an experiment: what each major version printed. A command writes it. */
export const recordingSchema = z.strictObject({
  /** SHA-256 of the program and its expectations: of anything else, the recording says nothing. */
  of: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits'),
  runs: z.strictObject({ 22: recordedRunSchema, 24: recordedRunSchema, 26: recordedRunSchema }),
});
export type Recording = z.infer<typeof recordingSchema>;
