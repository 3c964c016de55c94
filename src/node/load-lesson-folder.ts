import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lesson } from '#model/lesson';
import { checkSections } from './check-sections.ts';
import { checkShown } from './check-shown.ts';
import { loadCards } from './load-cards.ts';
import { type ExperimentFolder, loadExperiment } from './load-experiment.ts';
import { loadFrontMatter } from './load-front-matter.ts';
import type { LoadedLesson } from './loaded-lesson.ts';
import { parseMdx } from './parse-mdx.ts';
import { normaliseText, readText } from './read-text.ts';
import { errorAt, type Report } from './report.ts';

async function loadExperiments(
  root: string,
  folder: string,
  lesson: string,
  report: Report,
): Promise<ExperimentFolder[]> {
  const folders: ExperimentFolder[] = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      folders.push(await loadExperiment(root, path, entry.name, lesson, report));
    } else {
      const advice = 'Each experiment is a folder of its own: move the file into one.';
      report(errorAt({ file: path }, `The file belongs to no experiment. ${advice}`));
    }
  }
  return folders;
}

/**
 * Reads a lesson folder (`index.mdx`, `cards.yaml`, `experiments/`); `folder` is relative to `root`.
 * Everything in it is checked even where the front matter is wrong; then there is no lesson.
 * Experiments come in the order of the page.
 */
export async function loadLessonFolder(
  root: string,
  folder: string,
  report: Report,
): Promise<LoadedLesson | undefined> {
  const file = `${folder}/index.mdx`;
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const has = (name: string) => entries.some((entry) => entry.isFile() && entry.name === name);
  if (!has('index.mdx')) {
    report(errorAt({ file }, 'The lesson folder has no index.mdx. Add it, or remove the folder.'));
    return undefined;
  }
  const source = await readText(root, file, report);
  if (source === undefined) return undefined;
  const { head, body, bodyLine } = loadFrontMatter(file, normaliseText(source), report);
  const folderName = folder.slice(folder.lastIndexOf('/') + 1);
  const lessonId = head?.frontMatter.id ?? folderName.replace(/^\d+-/, '');

  const folders = entries.some((entry) => entry.isDirectory() && entry.name === 'experiments')
    ? await loadExperiments(root, `${folder}/experiments`, lessonId, report)
    : [];
  const tree = parseMdx(file, body, bodyLine, report);
  let shown: string[] = [];
  if (tree !== undefined) {
    checkSections(file, tree, bodyLine, report);
    shown = checkShown(file, tree, bodyLine, folders, report);
  }

  if (has('cards.yml')) {
    report(
      errorAt({ file: `${folder}/cards.yml` }, 'The file is not read. Rename it to cards.yaml.'),
    );
  }
  const cardsFile = `${folder}/cards.yaml`;
  const cardsText = has('cards.yaml') ? await readText(root, cardsFile, report) : undefined;
  const experimentNames = new Set(folders.map(({ name }) => name));
  const cards =
    cardsText === undefined
      ? []
      : loadCards(cardsFile, normaliseText(cardsText), experimentNames, report);

  if (head === undefined) return undefined;
  const experiments = folders
    .toSorted((a, b) => shown.indexOf(a.name) - shown.indexOf(b.name))
    .flatMap(({ experiment }) => experiment ?? []);
  const lesson: Lesson = {
    frontMatter: head.frontMatter,
    file,
    format: 'mdx',
    body,
    experiments,
    cards,
  };
  return { lesson, locate: head.locate };
}
