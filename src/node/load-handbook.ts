import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '#model/fault';
import { experimentsOf, type Handbook } from '#model/handbook';
import { checkPlaces } from './check-places.ts';
import { checkPrerequisites } from './check-prerequisites.ts';
import { checkReferences } from './check-references.ts';
import { inOrder } from './in-order.ts';
import { loadLessonFolder } from './load-lesson-folder.ts';
import { loadPlainLesson } from './load-plain-lesson.ts';
import { type LoadedReference, loadReferenceFolder } from './load-reference-folder.ts';
import type { LoadedLesson } from './loaded-lesson.ts';
import { errorAt, type Report } from './report.ts';

const lessonsFolder = 'src/content/lessons';
const referencesFolder = 'src/content/reference';

/** Lessons that are read at once: enough to keep the disk busy, few enough for any file limit. */
const readsAtOnce = 8;

function byPlace(a: Fault, b: Fault): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  const lines = (a.place.line ?? 0) - (b.place.line ?? 0);
  return lines === 0 ? (a.place.column ?? 0) - (b.place.column ?? 0) : lines;
}

/**
 * Reads the handbook of the repository at `root` (an absolute path): the folders and the plain `.md`
 * files of `src/content/lessons/`, and the folders of `src/content/reference/`. Whatever is wrong in them becomes a fault, sorted by file and
 * line; a page or experiment that is too wrong to be used is left out. Throws only where the
 * disk can't be read.
 */
export async function loadHandbook(root: string): Promise<Handbook> {
  const faults: Fault[] = [];
  const report = (fault: Fault) => faults.push(fault);
  const loaded: LoadedLesson[] = [];
  const entries = await listLessons(root, report);
  const lessonsRead = inOrder(entries, readsAtOnce, (entry) => {
    const load = entry.isDirectory() ? loadLessonFolder : loadPlainLesson;
    return load(root, `${lessonsFolder}/${entry.name}`, report);
  });
  for await (const lesson of lessonsRead) if (lesson !== undefined) loaded.push(lesson);
  checkPlaces(loaded, report);
  checkPrerequisites(loaded, report);
  const lessons = loaded
    .map(({ lesson }) => lesson)
    .sort(
      (a, b) =>
        a.frontMatter.phase - b.frontMatter.phase ||
        a.frontMatter.sequence - b.frontMatter.sequence,
    );
  const loadedReferences = await loadReferences(root, report);
  const references = loadedReferences
    .map(({ page }) => page)
    .sort((a, b) => a.frontMatter.sequence - b.frontMatter.sequence);
  const experiments = experimentsOf({ lessons, references });
  checkReferences(loadedReferences, loaded, experiments, report);
  return { lessons, references, faults: faults.sort(byPlace) };
}

/** A handbook may do without reference pages. */
async function loadReferences(root: string, report: Report): Promise<LoadedReference[]> {
  const entries = await readdir(join(root, referencesFolder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return [];
    },
  );
  const loaded: LoadedReference[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = `${referencesFolder}/${entry.name}`;
    if (entry.isDirectory()) {
      const page = await loadReferenceFolder(root, path, report);
      if (page !== undefined) loaded.push(page);
    } else {
      const advice = 'Move it to a folder of its own, as index.mdx.';
      report(errorAt({ file: path }, `A reference page is a folder. ${advice}`));
    }
  }
  return loaded;
}

async function listLessons(root: string, report: (fault: Fault) => void) {
  const entries = await readdir(join(root, lessonsFolder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      const message = 'There is no such folder. Add it with at least one lesson.';
      report(errorAt({ file: lessonsFolder }, message));
      return [];
    },
  );
  for (const { name } of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))) {
    const folder = name.replace(/\.mdx$/, '');
    const advice = `Move it to ${folder}/index.mdx, or write it as plain Markdown in ${folder}.md.`;
    report(errorAt({ file: `${lessonsFolder}/${name}` }, `An MDX lesson is a folder. ${advice}`));
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.md'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
