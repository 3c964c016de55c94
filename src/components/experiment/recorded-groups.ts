import { splitLines } from '#matcher/split-lines';
import { stripAnsi } from '#matcher/strip-ansi';
import { expectationFor } from '#model/expectation-for';
import { type NodeMajor, nodeMajors } from '#model/node-majors';
import type { RecordedRun } from '#model/recording';
import type { BlockContent } from './block-data.ts';

/** Major versions that printed the same, but for what the tokens of the expectation stand for. */
export interface RecordedGroup {
  majors: NodeMajor[];
  /** The exact versions, such as `24.21.0`. */
  versions: string[];
  /** Systems that they ran on, such as `Linux x64`. */
  platforms: string[];
  /** Whether all of them printed exactly `stdout` and `stderr`. */
  exact: boolean;
  stdout: string[];
  stderr: string[];
  exitCode: number;
}

const systemNames: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

function platformName({ platform }: RecordedRun): string {
  const [system = '', processor = ''] = platform.split(' ');
  return `${systemNames[system] ?? system} ${processor}`;
}

const linesOf = (text: readonly string[]) => splitLines(stripAnsi(text.join('\n')));

/**
 * What a recording shows, one group where all versions did the same. A group of several versions
 * shows the output of the one that writes the expectations, or of its newest.
 */
export function recordedGroups(experiment: BlockContent): RecordedGroup[] {
  const { recording } = experiment;
  if (recording === undefined) return [];
  const byOutcome = Map.groupBy(nodeMajors, (major) => {
    const { expected, expectedStderr, exitCode } = expectationFor(experiment, major);
    return JSON.stringify([expected, expectedStderr, exitCode]);
  });
  return [...byOutcome.values()].map((majors) => {
    const runs = majors.map((major) => recording.runs[major]);
    const shown = recording.runs[majors.includes(24) ? 24 : (majors.at(-1) ?? 24)];
    const textOf = ({ stdout, stderr }: RecordedRun) => JSON.stringify([stdout, stderr]);
    return {
      majors,
      versions: runs.map(({ version }) => version.slice(1)),
      platforms: [...new Set(runs.map(platformName))],
      exact: runs.every((run) => textOf(run) === textOf(shown)),
      stdout: linesOf(shown.stdout),
      stderr: linesOf(shown.stderr),
      exitCode: shown.exitCode,
    };
  });
}
