import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { z } from 'zod';
import { listFiles } from '#node/list-files';
import { loadFrontMatter } from '#node/load-front-matter';
import { locateYaml } from '#node/locate-yaml';
import { parseMdx } from '#node/parse-mdx';
import { normaliseText } from '#node/read-text';
import type { Prose } from './prose.ts';
import { textBlocks } from './text-blocks.ts';

/** Fields of YAML and JSON files that people read. */
const proseFields = new Set([
  'title',
  'question',
  'answer',
  'text',
  'because',
  'notes',
  'subject',
  'claim',
  'truth',
  'meaning',
  'signal',
  'when',
  'never',
  'description',
]);

type Path = (string | number)[];

/** All texts below a value that stand in a field for people, with their paths. */
function* textsOf(value: unknown, path: Path, read: boolean): Generator<[Path, string]> {
  if (typeof value === 'string') {
    if (read) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index], read);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      // What a proof says is output.
      const field = key !== 'proof' && (read || proseFields.has(key));
      yield* textsOf(item, [...path, key], field);
    }
  }
}

function dataProse(file: string, text: string, page: string, firstLine = 1): Prose[] {
  const { document, locate } = locateYaml({ file, text, firstLine });
  const found: Prose[] = [];
  for (const [path, markdown] of textsOf(document.toJS(), [], false)) {
    const line = locate(path).line ?? 1;
    for (const block of textBlocks(fromMarkdown(markdown))) {
      found.push({ file, line, text: block.text, page });
    }
  }
  return found;
}

const anyFields = z.looseObject({});

function pageProse(file: string, source: string, page: string): Prose[] {
  const { body, bodyLine } = loadFrontMatter(file, source, anyFields, () => {});
  const head = /^---\n([\s\S]*?\n)---/.exec(source)?.[1] ?? '';
  const tree = file.endsWith('.mdx')
    ? parseMdx(file, body, bodyLine, () => {})
    : fromMarkdown(body);
  const blocks = tree === undefined ? [] : [...textBlocks(tree)];
  return [
    ...dataProse(file, head, page, 2),
    ...blocks.map(({ line, text }) => ({ file, line: bodyLine - 1 + line, text, page })),
  ];
}

function documentProse(file: string, source: string): Prose[] {
  const blocks = textBlocks(fromMarkdown(source));
  return [...blocks].map((block) => ({ file, ...block, page: undefined }));
}

/** The page of the book that a file below `src/content/` belongs to: its lesson or reference folder. */
function pageOf(file: string): string {
  return file.split('/').slice(0, 4).join('/');
}

/** All that people read in the repository at `root`: the book, and the documents about it. */
export async function readProse(root: string): Promise<Prose[]> {
  const content = (await listFiles(join(root, 'src/content'))).map((path) => `src/content/${path}`);
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'src/matcher/README.md',
    'src/engine/README.md',
    ...(await listFiles(join(root, 'decisions'))).map((path) => `decisions/${path}`),
  ];
  const prose: Prose[] = [];
  for (const file of [...content, ...documents]) {
    const inExperiment = dirname(file).includes('/experiments/');
    if (inExperiment && basename(file) !== 'experiment.json') continue;
    const source = normaliseText(await readFile(join(root, file), 'utf8'));
    if (documents.includes(file)) prose.push(...documentProse(file, source));
    else if (/\.mdx?$/.test(file)) prose.push(...pageProse(file, source, pageOf(file)));
    else if (/\.(json|ya?ml)$/.test(file)) prose.push(...dataProse(file, source, pageOf(file)));
  }
  return prose;
}
