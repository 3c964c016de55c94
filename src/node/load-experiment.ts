import { join } from 'node:path';
import { type Experiment, experimentFileSchema } from '#model/experiment';
import { idPattern } from '#model/id';
import { listFiles } from './list-files.ts';
import { isExpectationFile, loadExpectations } from './load-expectations.ts';
import { loadJson } from './load-json.ts';
import { loadPrediction } from './load-prediction.ts';
import { loadRecording } from './load-recording.ts';
import { parseProgram } from './parse-program.ts';
import { pickProgram } from './pick-program.ts';
import { normaliseText, readText } from './read-text.ts';
import { errorAt, type Report } from './report.ts';

/** An experiment folder: what of it is right, and whether it says that it is a challenge. */
export interface ExperimentFolder {
  name: string;
  /** Path of the folder, relative to the repository. */
  folder: string;
  /** Absent where `experiment.json` is wrong. */
  challenge: boolean | undefined;
  /** Absent where the folder is wrong, which has been reported. */
  experiment: Experiment | undefined;
}

/** Files of an experiment folder that are not part of the program that a reader sees. */
const notOfTheProgram = new Set([
  'experiment.json',
  'recorded.json',
  'solution.mjs',
  'solution.cjs',
]);

async function readTexts(root: string, folder: string, report: Report) {
  const paths = await listFiles(join(root, folder));
  const texts = await Promise.all(paths.map((path) => readText(root, `${folder}/${path}`, report)));
  return new Map(
    paths.flatMap((path, index): [string, string][] => {
      const text = texts[index];
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

function loadSettings(file: string, text: string | undefined, report: Report) {
  if (text !== undefined) return loadJson(file, normaliseText(text), experimentFileSchema, report);
  report(errorAt({ file }, 'The file is missing. Add it with at least { "title": "…" }.'));
  return undefined;
}

/**
 * Reads the folder of one experiment. `folder` is relative to `root`; `name` is its own name and
 * `lesson` the lesson's id.
 */
export async function loadExperiment(
  root: string,
  folder: string,
  name: string,
  lesson: string,
  report: Report,
): Promise<ExperimentFolder> {
  let sound = true;
  const note: Report = (fault) => {
    sound = false;
    report(fault);
  };
  const wrong = (file: string, message: string) => note(errorAt({ file }, message));
  if (!idPattern.test(name)) {
    wrong(
      folder,
      'The name of an experiment folder must be words of a-z and 0-9 joined by "-". Rename it.',
    );
  }
  const texts = await readTexts(root, folder, note);
  const settings = loadSettings(`${folder}/experiment.json`, texts.get('experiment.json'), note);
  if (!texts.has('expected.txt')) {
    wrong(
      `${folder}/expected.txt`,
      `The file is missing: it holds what real Node prints. Add it empty, then let \`npm run verify -- --update --filter ${lesson}/${name}\` write it.`,
    );
  }
  const { exitCode = 0, exitCodes = {} } = settings ?? {};
  const expectations = loadExpectations(folder, texts, { exitCode, exitCodes }, note);
  const challenge = settings?.challenge;
  const { entry, solution } = pickProgram(folder, texts, challenge, note);
  const files = Object.fromEntries(
    [...texts].filter(([path]) => !notOfTheProgram.has(path) && !isExpectationFile(path)),
  );
  if (entry !== undefined) {
    const parsed = parseProgram({ files, entry, needs: [], limits: {} });
    if ('fault' in parsed) wrong(folder, parsed.fault);
  }
  const predict =
    settings && loadPrediction(`${folder}/experiment.json`, settings, expectations, report);
  if (!sound || settings === undefined || entry === undefined) {
    return { name, folder, challenge, experiment: undefined };
  }
  const { title, needs, limits, notes } = settings;
  const experiment: Experiment = {
    id: `${lesson}/${name}`,
    lesson,
    title,
    files,
    entry,
    ...expectations.base,
    onMajor: expectations.onMajor,
    needs,
    limits,
    notes,
    ...(predict === undefined ? {} : { predict }),
    ...(solution === undefined ? {} : { solution }),
  };
  const recorded = texts.get('recorded.json');
  if (recorded !== undefined) {
    const recording = loadRecording(`${folder}/recorded.json`, recorded, experiment, report);
    if (recording !== undefined) experiment.recording = recording;
  }
  return { name, folder, challenge, experiment };
}
