import { expectationFor } from '#model/expectation-for';
import { type Experiment, programOf } from '#model/experiment';
import type { NodeMajor } from '#model/node-majors';
import type { RecordedRun, Recording } from '#model/recording';
import { hashExperiment } from '#node/hash-experiment';
import { checkOutcome } from './check-experiment.ts';
import { explainRun } from './check-recording.ts';
import type { FoundNode } from './find-node.ts';
import type { Failure } from './result.ts';
import { runOnce } from './run-once.ts';

/** The Node of each major version that experiments are recorded on. */
export type RecordingNodes = Readonly<Record<NodeMajor, FoundNode>>;

/** What recording an experiment came to. */
export interface RecordedExperiment {
  experiment: Experiment;
  /** What did not print what it should; then there is nothing to write. */
  failures: { major: NodeMajor; failure: Failure }[];
  recording: Recording | undefined;
  /** Whether `recording` says something else than the file does. */
  changed: boolean;
}

/** What it printed, or what of that is not as expected. */
type RunOn = { run: RecordedRun } | { failures: Failure[] };

async function runOn(
  experiment: Experiment,
  major: NodeMajor,
  { path: nodePath, version }: FoundNode,
  signal: AbortSignal,
): Promise<RunOn> {
  const program = programOf(experiment, experiment.solution);
  const { outcome } = await runOnce(program, { nodePath, signal });
  signal.throwIfAborted();
  const { stdout, stderr } = outcome;
  const due = expectationFor(experiment, major);
  const { failures } = checkOutcome(due, outcome);
  if (failures.length > 0) return { failures };
  const platform = `${process.platform} ${process.arch}`;
  const lines = { stdout: stdout.split('\n'), stderr: stderr.split('\n') };
  return { run: { version, platform, exitCode: due.exitCode, ...lines } };
}

/**
 * Runs an experiment, of a challenge the solution, on each major version. An output that was
 * recorded earlier from the same program stays while the new one meets the same expectation, so
 * that what varies by nature does not make a difference in every commit. Rejects with the signal's
 * reason once it is aborted.
 */
export async function recordExperiment(
  experiment: Experiment,
  nodes: RecordingNodes,
  signal: AbortSignal,
): Promise<RecordedExperiment> {
  const known = experiment.recording?.runs;
  const failures: RecordedExperiment['failures'] = [];
  let changed = false;
  const runFor = async (major: NodeMajor): Promise<RecordedRun | undefined> => {
    const fresh = await runOn(experiment, major, nodes[major], signal);
    if ('failures' in fresh) {
      failures.push(...fresh.failures.map((failure) => ({ major, failure })));
      return undefined;
    }
    const before = known?.[major];
    if (before !== undefined && explainRun(experiment, major, before) === undefined) return before;
    changed = true;
    return fresh.run;
  };
  const [on22, on24, on26] = [await runFor(22), await runFor(24), await runFor(26)];
  if (on22 === undefined || on24 === undefined || on26 === undefined) {
    return { experiment, failures, recording: undefined, changed: false };
  }
  const recording = { of: hashExperiment(experiment), runs: { 22: on22, 24: on24, 26: on26 } };
  return { experiment, failures, recording, changed };
}
