import { z } from 'zod';
import { type NodeMajor, nodeMajors, nodeMajorsText } from './node-majors.ts';
import { type Prediction, predictionFileSchema } from './prediction.ts';
import type { Limits, Need, Program } from './program.ts';
import { limitsSchema, needSchema } from './program.ts';
import type { Recording } from './recording.ts';

const exitCodeSchema = z.int().min(0).max(255);

/** `experiment.json` of an experiment folder. */
export const experimentFileSchema = z.strictObject({
  title: z.string().min(1),
  needs: z.array(needSchema).default([]),
  limits: limitsSchema.prefault({}),
  /** The exit code that real Node ends with. */
  exitCode: exitCodeSchema.default(0),
  /** The exit code on a major version where it is another one: `{ "22": 13 }`. */
  exitCodes: z
    .record(
      z
        .string()
        .regex(new RegExp(`^(${nodeMajors.join('|')})$`), `must be one of ${nodeMajorsText}`),
      exitCodeSchema,
    )
    .default({}),
  /**
   * A challenge: `main.mjs` is the start and must not print what is expected; `solution.mjs` must.
   */
  challenge: z.boolean().default(false),
  /** What the reader is asked to predict before the run. */
  predict: predictionFileSchema.optional(),
  /** What differs on a major version of Node, by that version: `{ "22": "…" }`. */
  notes: z.record(z.string().regex(/^\d+$/), z.string().min(1)).default({}),
});

/** What a program should print, how it should end, and where in the repository that stands. */
export interface ExpectedOutcome {
  /** The expectation of stdout, with tokens. */
  expected: string;
  /** Path of the file that holds `expected`, relative to the repository, and its first line there. */
  expectedAt: { file: string; line: number };
  /** The expectation of stderr. Empty means that nothing may be printed there. */
  expectedStderr: string;
  expectedStderrAt: { file: string; line: number };
  exitCode: number;
}

/** A program of the handbook and the output that it should print. */
export interface Experiment extends ExpectedOutcome {
  /** `<lesson id>/<folder name>`. */
  id: string;
  lesson: string;
  title: string;
  /** What the reader sees and edits, by path; always holds `entry`. */
  files: Record<string, string>;
  entry: string;
  /** What is otherwise on a major version of Node; `expectationFor` puts it in place. */
  onMajor: Partial<Record<NodeMajor, Partial<ExpectedOutcome>>>;
  needs: Need[];
  limits: Limits;
  notes: Record<string, string>;
  predict?: Prediction;
  /** Of a challenge: the program that prints what is expected. */
  solution?: string;
  /** What the major versions printed; of a challenge its solution. Absent where that is not known. */
  recording?: Recording;
}

/** The program of an experiment, with the reader's own text of the entry file if there is one. */
export function programOf(experiment: Experiment, entryText?: string): Program {
  const { files, entry, needs, limits } = experiment;
  return {
    files: entryText === undefined ? files : { ...files, [entry]: entryText },
    entry,
    needs,
    limits,
  };
}
