import type { ExpectedOutcome } from '#model/experiment';
import { type NodeMajor, nodeMajors, nodeMajorsText } from '#model/node-majors';
import { checkExpectation } from './check-expectation.ts';
import { didYouMean } from './nearest-name.ts';
import { errorAt, type Report } from './report.ts';

/** The outcome that holds for all versions, and what is otherwise on some. */
export interface LoadedExpectations {
  base: ExpectedOutcome;
  onMajor: Partial<Record<NodeMajor, Partial<ExpectedOutcome>>>;
}

const stdoutFile = (major?: NodeMajor) =>
  major === undefined ? 'expected.txt' : `expected.${major}.txt`;
const stderrFile = (major?: NodeMajor) =>
  major === undefined ? 'expected-stderr.txt' : `expected-stderr.${major}.txt`;

const names = new Set(
  [undefined, ...nodeMajors].flatMap((major) => [stdoutFile(major), stderrFile(major)]),
);

/** Whether a file of an experiment folder is one of its expectations, rightly named or not. */
export function isExpectationFile(path: string): boolean {
  return /^expected[^/]*\.txt$/.test(path);
}

/** A file with a slip in its name would hold for nothing, and nobody would see it. */
function checkNames(folder: string, texts: ReadonlyMap<string, string>, report: Report): void {
  for (const path of texts.keys()) {
    if (!isExpectationFile(path) || names.has(path)) continue;
    const hint = didYouMean(path, names);
    const advice = `What holds for all versions stands in expected.txt and expected-stderr.txt, what one version prints otherwise in files such as expected.22.txt and expected-stderr.22.txt; the versions are ${nodeMajorsText}.`;
    report(
      errorAt({ file: `${folder}/${path}` }, `No expectation has this name.${hint} ${advice}`),
    );
  }
}

/** A file of one version must say something else, and the file for all must hold for one of them. */
function checkUse(
  folder: string,
  texts: ReadonlyMap<string, string>,
  nameOf: (major?: NodeMajor) => string,
  report: Report,
): void {
  const ofMajors = nodeMajors.filter((major) => texts.has(nameOf(major)));
  for (const major of ofMajors) {
    if (texts.get(nameOf(major)) !== (texts.get(nameOf()) ?? '')) continue;
    const message = `It says the same as ${nameOf()}, which holds for Node ${major} without it. Remove it.`;
    report(errorAt({ file: `${folder}/${nameOf(major)}` }, message));
  }
  if (ofMajors.length === nodeMajors.length && texts.has(nameOf())) {
    const message = `Each version has a file of its own, so nothing uses this one. Keep here what most versions print, and remove their files.`;
    report(errorAt({ file: `${folder}/${nameOf()}` }, message));
  }
}

/**
 * Reads the expectations among the files of an experiment folder. A missing `expected.txt` is the
 * caller's to report. `exitCodes` are those of `experiment.json`.
 */
export function loadExpectations(
  folder: string,
  texts: ReadonlyMap<string, string>,
  { exitCode, exitCodes }: { exitCode: number; exitCodes: Readonly<Record<string, number>> },
  report: Report,
): LoadedExpectations {
  checkNames(folder, texts, report);
  checkUse(folder, texts, stdoutFile, report);
  checkUse(folder, texts, stderrFile, report);
  const read = (name: string) => {
    const text = texts.get(name);
    if (text === undefined) return undefined;
    const at = { file: `${folder}/${name}`, line: 1 };
    checkExpectation(text, at, report);
    return { text, at };
  };
  const of = (major?: NodeMajor): Partial<ExpectedOutcome> => {
    const stdout = read(stdoutFile(major));
    const stderr = read(stderrFile(major));
    const code = major === undefined ? exitCode : exitCodes[major];
    return {
      ...(stdout && { expected: stdout.text, expectedAt: stdout.at }),
      ...(stderr && { expectedStderr: stderr.text, expectedStderrAt: stderr.at }),
      ...(code === undefined ? {} : { exitCode: code }),
    };
  };
  const nothing = (name: string) => ({ file: `${folder}/${name}`, line: 1 });
  return {
    base: {
      expected: '',
      expectedAt: nothing(stdoutFile()),
      expectedStderr: '',
      expectedStderrAt: nothing(stderrFile()),
      exitCode,
      ...of(),
    },
    onMajor: Object.fromEntries(
      nodeMajors.flatMap((major) => {
        const outcome = of(major);
        return Object.keys(outcome).length === 0 ? [] : [[major, outcome]];
      }),
    ),
  };
}

/** The file that a version's own expectation of a stream belongs into, in the folder of `file`. */
export function ownExpectationFile(file: string, major: NodeMajor): string {
  return file.replace(/(\.\d+)?\.txt$/, `.${major}.txt`);
}
