import { type FinishedRun, judgeRun } from '#matcher/judge-run';
import { expectationFor } from '#model/expectation-for';
import { type ExpectedOutcome, type Experiment, programOf } from '#model/experiment';
import type { ExperimentResult, Failure } from './result.ts';
import { runOnce } from './run-once.ts';
import { streamFailure } from './stream-failure.ts';

/** How experiments are run. */
export interface CheckOptions {
  nodePath: string;
  /** The major version of that Node, which decides what is expected. */
  major: number;
  signal: AbortSignal;
  /** Runs of each experiment. */
  repeat: number;
}

/** One checked run. */
interface CheckedRun {
  outcome: FinishedRun;
  lines: number;
  failures: Failure[];
}

/** What the checks of an experiment found. */
export interface CheckedExperiment {
  experiment: Experiment;
  /** The first run of the program that should print what is expected. */
  run: CheckedRun;
  result: ExperimentResult;
}

/** The starting program of a challenge may hang by design: it need not be waited for long. */
const startLimitMs = 5000;

/** Holds a run against what is expected of it: stdout, stderr, and how it ended. */
export function checkOutcome(due: ExpectedOutcome, outcome: FinishedRun): CheckedRun {
  const { expectedAt, expectedStderrAt, exitCode } = due;
  const { stdout, stderr, faults } = judgeRun(
    { stdout: due.expected, stderr: due.expectedStderr, exitCode },
    outcome,
  );
  const failures = [
    ...streamFailure('stdout', stdout, expectedAt),
    ...streamFailure('stderr', stderr, expectedStderrAt),
    ...faults.map(({ kind, message }): Failure => {
      return { check: kind, message, place: expectedAt, differences: [] };
    }),
  ];
  return { outcome, lines: stdout.total, failures };
}

async function checkStart(experiment: Experiment, options: CheckOptions): Promise<Failure[]> {
  const program = programOf(experiment);
  const timeMs = Math.min(program.limits.timeMs, startLimitMs);
  const { outcome } = await runOnce({ ...program, limits: { ...program.limits, timeMs } }, options);
  options.signal.throwIfAborted();
  const due = expectationFor(experiment, options.major);
  if (checkOutcome(due, outcome).failures.length > 0) return [];
  const message = `The starting program ${experiment.entry} already prints what is expected, so the challenge asks for nothing. Change the program or the expectation.`;
  return [{ check: 'start', message, place: due.expectedAt, differences: [] }];
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/**
 * Runs an experiment as often as asked and checks stdout, stderr and exit code of each run. Of a
 * challenge the solution is run, and then the starting program, which must not pass. Rejects with
 * the signal's reason once it is aborted.
 */
export async function checkExperiment(
  experiment: Experiment,
  options: CheckOptions,
): Promise<CheckedExperiment> {
  const { solution, id, lesson } = experiment;
  const due = expectationFor(experiment, options.major);
  const durations: number[] = [];
  const once = async () => {
    const { outcome, durationMs } = await runOnce(programOf(experiment, solution), options);
    // A run that was cut short says nothing about the experiment.
    options.signal.throwIfAborted();
    durations.push(durationMs);
    return checkOutcome(due, outcome);
  };
  const run = await once();
  let failed = run.failures.length > 0 ? 1 : 0;
  let failures = [...run.failures];
  for (let count = 1; count < options.repeat; count++) {
    const next = await once();
    if (next.failures.length === 0) continue;
    if (failed++ === 0) failures = [...next.failures];
  }
  if (options.repeat > 1 && failed > 0) {
    const message = `${failed} of ${options.repeat} runs failed; the first of them is shown.`;
    failures.push({ check: 'repeat', message, place: due.expectedAt, differences: [] });
  }
  if (solution !== undefined) failures.push(...(await checkStart(experiment, options)));
  return {
    experiment,
    run,
    result: {
      id,
      lesson,
      ok: failures.length === 0,
      durationMs: Math.round(medianOf(durations)),
      lines: run.lines,
      failures,
    },
  };
}
