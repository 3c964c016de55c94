import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CorpusProgram } from './corpus-program.ts';

const root = join(import.meta.dirname, 'corpus');

/** Which programs of the corpus are meant. */
export interface CorpusChoice {
  /** Parts of paths, of which one must occur; without any, all are meant. */
  filters?: readonly string[];
  /** Of those every how many-th. */
  sample?: number;
}

/** Whether a path contains one of the filters, or there is none. */
export function matchesAny(path: string, filters: readonly string[]): boolean {
  return filters.length === 0 || filters.some((filter) => path.includes(filter));
}

/**
 * The chosen programs of the corpus, in order of path. An entry of an area
 * folder is a program: a file alone becomes `main.mjs` or `main.cjs`, a folder is taken as it is.
 */
export async function listCorpus({
  filters = [],
  sample = 1,
}: CorpusChoice = {}): Promise<CorpusProgram[]> {
  const areas = (await readdir(root, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const programs: CorpusProgram[] = [];
  for (const area of areas) {
    for (const entry of await readdir(join(root, area.name), { withFileTypes: true })) {
      const file = `${area.name}/${entry.name}`;
      if (!matchesAny(file, filters)) continue;
      programs.push(entry.isDirectory() ? await readFolder(file) : await readSingle(file));
    }
  }
  const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return sorted.filter((_, index) => index % sample === 0);
}

async function readSingle(file: string): Promise<CorpusProgram> {
  const entry = `main${extname(file)}`;
  return { file, files: { [entry]: await readFile(join(root, file), 'utf8') }, entry };
}

async function readFolder(file: string): Promise<CorpusProgram> {
  const folder = join(root, file);
  const files: Record<string, string> = {};
  for (const path of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const full = join(path.parentPath, path.name);
    files[full.slice(folder.length + 1).replaceAll('\\', '/')] = await readFile(full, 'utf8');
  }
  const entry = ['main.mjs', 'main.cjs'].find((name) => name in files);
  if (entry === undefined) {
    throw new Error(
      `The program ${file} of the corpus has neither main.mjs nor main.cjs. Add one, or move the files.`,
    );
  }
  return { file, files, entry };
}
