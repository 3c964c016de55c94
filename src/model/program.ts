import { z } from 'zod';

/**
 * What a program may need beyond plain JavaScript, streams and files of its own directory. A
 * runtime that can't give one of these refuses the program by that name.
 */
export const needSchema = z.enum([
  'child-process',
  'worker-threads',
  'native-addons',
  'network',
  'fetch',
  'resident-memory',
  'pglite',
  'promise-hooks',
]);
export type Need = z.infer<typeof needSchema>;

export const limitsSchema = z.strictObject({
  /** Wall clock, in milliseconds. */
  timeMs: z.int().min(100).max(30_000).default(30_000),
  /** Bytes of stdout and stderr together that are kept; what comes after is counted. */
  outputBytes: z.int().min(1024).max(1_048_576).default(1_048_576),
  /** V8 old space, in MiB. */
  heapMiB: z.int().min(16).max(512).default(256),
  /** Resident memory of the whole process tree, in MiB. A WebAssembly database alone takes 1024. */
  residentMiB: z.int().min(64).max(2048).default(512),
});
export type Limits = z.infer<typeof limitsSchema>;

/** The most files that a program may have. */
const mostFiles = 200;

/** A program to run: its files by path relative to its own directory, and the one to start. */
export const programSchema = z.strictObject({
  files: z
    .record(z.string().min(1).max(200), z.string())
    .refine(
      (files) => Object.keys(files).length <= mostFiles,
      `A program may have at most ${mostFiles} files`,
    ),
  entry: z.string().min(1).max(200),
  needs: z.array(needSchema),
  limits: limitsSchema,
});
export type Program = z.infer<typeof programSchema>;
