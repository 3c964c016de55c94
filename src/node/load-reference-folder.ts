import type { z } from 'zod';
import { claimsFileSchema } from '#model/claim';
import type { Place } from '#model/fault';
import { type ReferencePage, referenceFrontMatterSchema } from '#model/reference';
import { signalsFileSchema } from '#model/signal';
import { termsFileSchema } from '#model/term';
import { checkListsShown } from './check-lists-shown.ts';
import type { Mention } from './check-mentions.ts';
import { checkShown } from './check-shown.ts';
import { checkTerms } from './check-terms.ts';
import { loadPageFolder, type PageFolder } from './load-page-folder.ts';
import { loadYaml } from './load-yaml.ts';
import type { Locate } from './locate-yaml.ts';
import { didYouMean } from './nearest-name.ts';
import { normaliseText, readText } from './read-text.ts';
import { errorAt, type Report } from './report.ts';
import { literalAttribute, shownExperiments } from './shown-experiments.ts';

/** A reference page, where its fields stand, and what it names of other pages. */
export interface LoadedReference {
  page: ReferencePage;
  locate: Locate;
  mentions: Mention[];
  /** Where each term names the lesson that explains it. */
  lessons: { lesson: string; place: Place }[];
}

const dataFiles = ['terms.yaml', 'claims.yaml', 'signals.yaml'];

interface Data<Item> {
  items: Item[];
  /** Where a field of the item at an index stands. */
  placeOf: (index: number, field: string) => Place;
}

/** Reads a list of the page where there is one. Ids must be unique in it. */
async function loadData<Item extends { id: string }>(
  { root, folder, files }: { root: string; folder: string; files: ReadonlySet<string> },
  name: string,
  schema: z.ZodType<Item[]>,
  report: Report,
): Promise<Data<Item>> {
  const file = `${folder}/${name}`;
  const text = files.has(name) ? await readText(root, file, report) : undefined;
  const source = { file, firstLine: 1, name: name.replace('.yaml', '') };
  const loaded =
    text === undefined
      ? undefined
      : loadYaml({ ...source, text: normaliseText(text) }, schema, report);
  const items = loaded?.value ?? [];
  const placeOf = (index: number, field: string) => loaded?.locate([index, field]) ?? { file };
  const lines = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const place = placeOf(index, 'id');
    const first = lines.get(id);
    lines.set(id, first ?? place.line ?? 1);
    if (first === undefined) continue;
    report(errorAt(place, `Line ${first} already has the id "${id}". Give each entry its own.`));
  }
  return { items, placeOf };
}

/** An error code that an entry explains must be printed by its experiment. */
function errorMentions({ file, id, bodyLine, tree }: PageFolder<unknown>, report: Report) {
  const mentions: Mention[] = [];
  for (const { shower, names, line, node } of tree === undefined ? [] : shownExperiments(tree)) {
    if (shower !== 'ErrorEntry') continue;
    const place = { file, line: bodyLine - 1 + line, field: shower };
    const code = literalAttribute(node, 'code');
    if (code === undefined) {
      report(errorAt(place, '<ErrorEntry> has no literal code. Write <ErrorEntry code="ERR_…">.'));
      continue;
    }
    for (const name of names ?? []) {
      mentions.push({
        experiment: name.includes('/') ? name : `${id}/${name}`,
        place,
        shows: code,
      });
    }
  }
  return mentions;
}

/**
 * Reads a folder of `src/content/reference/`; `folder` is relative to `root`. Beside its text it may
 * have experiments of its own and lists: `terms.yaml`, `claims.yaml`, `signals.yaml`.
 */
export async function loadReferenceFolder(
  root: string,
  folder: string,
  report: Report,
): Promise<LoadedReference | undefined> {
  const loaded = await loadPageFolder(root, folder, referenceFrontMatterSchema, report);
  if (loaded === undefined) return undefined;
  const { head, tree, file, body, files } = loaded;
  for (const name of files) {
    if (dataFiles.includes(name)) continue;
    const hint = didYouMean(name, dataFiles);
    const message = `Nothing reads this file.${hint} A reference page has index.mdx, experiments/ and the lists ${dataFiles.join(', ')}.`;
    report(errorAt({ file: `${folder}/${name}` }, message));
  }
  const mentions: Mention[] = [];
  const shown = tree === undefined ? [] : checkShown(loaded, tree, report, mentions);
  mentions.push(...errorMentions(loaded, report));
  const at = { root, folder, files };
  const terms = await loadData(at, 'terms.yaml', termsFileSchema, report);
  const claims = await loadData(at, 'claims.yaml', claimsFileSchema, report);
  const signals = await loadData(at, 'signals.yaml', signalsFileSchema, report);
  for (const { items, placeOf } of [claims, signals]) {
    for (const [index, { experiment }] of items.entries()) {
      if (experiment === undefined) continue;
      mentions.push({ experiment, place: placeOf(index, 'experiment') });
    }
  }
  const subjects = claims.items.map(({ subject }) => subject);
  const kinds = signals.items.map(({ of }) => of);
  const lists = [
    { component: 'Claims', attribute: 'subject', values: subjects },
    { component: 'Signals', attribute: 'of', values: kinds },
    { component: 'Glossary', attribute: undefined, values: terms.items.map(() => undefined) },
  ];
  if (tree !== undefined) checkListsShown(file, tree, lists, report);
  const lessons = terms.items.flatMap(({ lesson }, index) =>
    lesson === undefined ? [] : { lesson, place: terms.placeOf(index, 'lesson') },
  );
  checkTerms(terms.items, terms.placeOf, report);
  if (head === undefined) return undefined;
  const page: ReferencePage = {
    frontMatter: head.frontMatter,
    file,
    body,
    experiments: loaded.experiments
      .toSorted((a, b) => shown.indexOf(a.name) - shown.indexOf(b.name))
      .flatMap(({ experiment }) => experiment ?? []),
    terms: terms.items.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    claims: claims.items,
    signals: signals.items,
  };
  return { page, locate: head.locate, mentions, lessons };
}
