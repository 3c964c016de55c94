import { expectationFor } from '#model/expectation-for';
import type { Experiment } from '#model/experiment';
import { type NodeMajor, nodeMajors } from '#model/node-majors';
import type { RecordedRun } from '#model/recording';
import { checkOutcome } from './check-experiment.ts';
import { nodeVersions } from './node-versions.ts';

/** What the run of a recording is held against: the current version, and what is expected on it. */
export function explainRun(
  experiment: Experiment,
  major: NodeMajor,
  { version, stdout, stderr, exitCode }: RecordedRun,
): string | undefined {
  const pinned = `v${nodeVersions[major]}`;
  if (version !== pinned) {
    return `It was recorded on Node ${version}, and the handbook is checked on ${pinned}.`;
  }
  const { failures } = checkOutcome(expectationFor(experiment, major), {
    stdout: stdout.join('\n'),
    stderr: stderr.join('\n'),
    ending: { kind: 'exit', code: exitCode },
    droppedBytes: 0,
  });
  const [failure] = failures;
  return failure && `What it says of Node ${major} is not what is expected: ${failure.message}`;
}

/**
 * Why the recording of an experiment is not current, one sentence for each reason; none where it is.
 * Runs nothing: the output that was recorded is held against the expectation.
 */
export function checkRecording(experiment: Experiment): string[] {
  const { recording } = experiment;
  if (recording === undefined) return ['There is no recording of the program as it stands.'];
  return nodeMajors.flatMap((major) => explainRun(experiment, major, recording.runs[major]) ?? []);
}
