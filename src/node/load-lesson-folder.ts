import { frontMatterSchema, type Lesson } from '#model/lesson';
import { checkSections } from './check-sections.ts';
import { checkShown } from './check-shown.ts';
import { loadCards } from './load-cards.ts';
import { loadPageFolder } from './load-page-folder.ts';
import type { LoadedLesson } from './loaded-lesson.ts';
import { normaliseText, readText } from './read-text.ts';
import { errorAt, type Report } from './report.ts';

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
  const page = await loadPageFolder(root, folder, frontMatterSchema, report);
  if (page === undefined) return undefined;
  const { head, body, bodyLine, tree, file, files } = page;
  let shown: string[] = [];
  if (tree !== undefined) {
    checkSections(file, tree, bodyLine, report);
    shown = checkShown(page, tree, report);
  }

  if (files.has('cards.yml')) {
    report(
      errorAt({ file: `${folder}/cards.yml` }, 'The file is not read. Rename it to cards.yaml.'),
    );
  }
  const cardsFile = `${folder}/cards.yaml`;
  const cardsText = files.has('cards.yaml') ? await readText(root, cardsFile, report) : undefined;
  const experimentsByName = new Map(
    page.experiments.map(({ name, experiment }) => [name, experiment]),
  );
  const cards =
    cardsText === undefined
      ? []
      : loadCards(cardsFile, normaliseText(cardsText), experimentsByName, report);

  if (head === undefined) return undefined;
  const experiments = page.experiments
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
