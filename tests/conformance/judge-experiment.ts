import { type JudgedStream, judgeRun } from '#matcher/judge-run';
import { parseExpectation } from '#matcher/parse-expectation';
import { expectationFor } from '#model/expectation-for';
import { type Experiment, programOf } from '#model/experiment';
import { majorOf } from '#model/node-majors';
import type { ConformanceResult, CorpusProgram } from './corpus-program.ts';
import type { Difference } from './difference.ts';

/** An experiment as a program of the corpus; of a challenge its solution. */
export function experimentProgram(experiment: Experiment): CorpusProgram {
  const { files, entry } = programOf(experiment, experiment.solution);
  return { file: `experiments/${experiment.id}`, files, entry };
}

/** The engine is the library of the Node that runs these scripts. */
const major = majorOf(process.version);

/** Whether what an experiment prints varies from run to run, so that only its tokens can judge it. */
export function hasTokens(experiment: Experiment): boolean {
  const { expected, expectedStderr } = expectationFor(experiment, major);
  return [expected, expectedStderr].some((text) =>
    parseExpectation(text).expectation.lines.some(({ kind }) => kind !== 'text'),
  );
}

/** Holds a run in the engine against the expectation of the experiment. */
export function judgeExperiment(experiment: Experiment, engine: ConformanceResult): Difference[] {
  const { expected, expectedStderr, exitCode } = expectationFor(experiment, major);
  const { stdout, stderr, exitCode: code } = engine;
  const ending =
    code === null
      ? ({ kind: 'stopped', message: 'it did not end by itself' } as const)
      : ({ kind: 'exit', code } as const);
  const judged = judgeRun(
    { stdout: expected, stderr: expectedStderr, exitCode },
    { stdout, stderr, ending, droppedBytes: 0 },
  );
  const differences = [
    ...firstDifference('stdout', judged.stdout),
    ...firstDifference('stderr', judged.stderr),
  ];
  if (code !== exitCode) {
    const sides = { node: `${exitCode}`, engine: `${code}` };
    differences.push({ part: 'exit code', onlyFrames: false, line: 0, ...sides });
  }
  return differences;
}

function firstDifference(part: 'stdout' | 'stderr', stream: JudgedStream): Difference[] {
  const line = stream.lines.find(({ status }) => status !== 'match' && status !== 'skipped');
  if (line === undefined) return [];
  const node = 'expectedLine' in line ? stream.expected[line.expectedLine - 1] : undefined;
  const engine = 'actualLine' in line ? stream.actual[line.actualLine - 1] : undefined;
  const place = 'expectedLine' in line ? line.expectedLine : line.actualLine;
  return [{ part, onlyFrames: false, line: place, node, engine }];
}
