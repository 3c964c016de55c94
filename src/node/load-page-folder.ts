import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type ExperimentFolder, loadExperiment } from './load-experiment.ts';
import { loadFrontMatter, type PageText } from './load-front-matter.ts';
import type { MarkdownTree } from './markdown-tree.ts';
import { parseMdx } from './parse-mdx.ts';
import { normaliseText, readText } from './read-text.ts';
import { errorAt, type Report } from './report.ts';

/** What every page that is a folder has: its text and its experiments. */
export interface PageFolder<FrontMatter> extends PageText<FrontMatter> {
  /** Path of `index.mdx`, relative to the repository. */
  file: string;
  /** Of its front matter, or where that is wrong what the folder is called. */
  id: string;
  /** Absent where the MDX can't be read, which has been reported. */
  tree: MarkdownTree | undefined;
  experiments: ExperimentFolder[];
  /** Names of the files beside `index.mdx`. */
  files: ReadonlySet<string>;
}

async function loadExperiments(
  root: string,
  folder: string,
  page: string,
  report: Report,
): Promise<ExperimentFolder[]> {
  const folders: ExperimentFolder[] = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      folders.push(await loadExperiment(root, path, entry.name, page, report));
    } else {
      const advice = 'Each experiment is a folder of its own: move the file into one.';
      report(errorAt({ file: path }, `The file belongs to no experiment. ${advice}`));
    }
  }
  return folders;
}

/**
 * Reads the text and the experiments of a page folder; `folder` is relative to `root`. Everything
 * is checked even where the front matter is wrong. Undefined where there is no readable text.
 */
export async function loadPageFolder<FrontMatter extends { id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<FrontMatter>,
  report: Report,
): Promise<PageFolder<FrontMatter> | undefined> {
  const file = `${folder}/index.mdx`;
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() ? entry.name : []));
  const files = new Set(names.filter((name) => name !== 'index.mdx' && !name.startsWith('.')));
  if (!names.includes('index.mdx')) {
    report(errorAt({ file }, 'The folder has no index.mdx. Add it, or remove the folder.'));
    return undefined;
  }
  const source = await readText(root, file, report);
  if (source === undefined) return undefined;
  const text = loadFrontMatter(file, normaliseText(source), schema, report);
  const folderName = folder.slice(folder.lastIndexOf('/') + 1);
  const id = text.head?.frontMatter.id ?? folderName.replace(/^\d+-/, '');
  const experiments = entries.some((entry) => entry.isDirectory() && entry.name === 'experiments')
    ? await loadExperiments(root, `${folder}/experiments`, id, report)
    : [];
  const tree = parseMdx(file, text.body, text.bodyLine, report);
  return { ...text, file, id, tree, experiments, files };
}
