import { type Experiment, programOf } from '#model/experiment';
import type { RunEnding } from '#model/run';
import { compareOutput } from './compare-output.ts';
import type { ExperimentResult, Failure } from './result.ts';
import { type Outcome, runOnce } from './run-once.ts';

/** How experiments are run. */
export interface CheckOptions {
  nodePath: string;
  signal: AbortSignal;
  /** Runs of each experiment. */
  repeat: number;
}

/** One checked run. */
interface CheckedRun {
  outcome: Outcome;
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

function explainEnding(ending: RunEnding, exitCode: number): string | undefined {
  switch (ending.kind) {
    case 'exit':
      if (ending.code === exitCode) return undefined;
      return `The program ended with exit code ${ending.code} instead of ${exitCode}.`;
    case 'signal':
      return `The program was ended by ${ending.signal} instead of with exit code ${exitCode}.`;
    case 'stopped':
      return `The program was stopped instead of ending with exit code ${exitCode}: ${ending.message}`;
  }
}

function checkOutcome(experiment: Experiment, outcome: Outcome): CheckedRun {
  const { expected, expectedAt, expectedStderr, expectedStderrAt, exitCode } = experiment;
  const stdout = compareOutput('stdout', expected, outcome.stdout, expectedAt);
  const stderr = compareOutput('stderr', expectedStderr, outcome.stderr, expectedStderrAt);
  const ending = explainEnding(outcome.ending, exitCode);
  const failures = [stdout.failure, stderr.failure].filter((failure) => failure !== undefined);
  if (ending !== undefined) {
    failures.push({ check: 'ending', message: ending, place: expectedAt, differences: [] });
  }
  return { outcome, lines: stdout.lines, failures };
}

async function checkStart(experiment: Experiment, options: CheckOptions): Promise<Failure[]> {
  const program = programOf(experiment);
  const timeMs = Math.min(program.limits.timeMs, startLimitMs);
  const outcome = await runOnce({ ...program, limits: { ...program.limits, timeMs } }, options);
  options.signal.throwIfAborted();
  if (checkOutcome(experiment, outcome).failures.length > 0) return [];
  const message = `The starting program ${experiment.entry} already prints what is expected, so the challenge asks for nothing. Change the program or the expectation.`;
  return [{ check: 'start', message, place: experiment.expectedAt, differences: [] }];
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
  const { solution, expectedAt, id, lesson } = experiment;
  const once = async () => {
    const outcome = await runOnce(programOf(experiment, solution), options);
    // A run that was cut short says nothing about the experiment.
    options.signal.throwIfAborted();
    return checkOutcome(experiment, outcome);
  };
  const run = await once();
  const durations = [run.outcome.durationMs];
  let failed = run.failures.length > 0 ? 1 : 0;
  let failures = [...run.failures];
  for (let count = 1; count < options.repeat; count++) {
    const next = await once();
    durations.push(next.outcome.durationMs);
    if (next.failures.length === 0) continue;
    if (failed++ === 0) failures = [...next.failures];
  }
  if (options.repeat > 1 && failed > 0) {
    const message = `${failed} of ${options.repeat} runs failed; the first of them is shown.`;
    failures.push({ check: 'repeat', message, place: expectedAt, differences: [] });
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
