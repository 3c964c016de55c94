import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { experimentsOf, type Handbook } from '#model/handbook';
import type { Lesson } from '#model/lesson';
import { deckCards } from './deck-cards.ts';
import { forgetHandbook, requireHandbook } from './handbook.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** One content loader over the handbook, filled again in development when a lesson changes. */
function handbookLoader(
  name: string,
  entriesOf: (handbook: Handbook, context: LoaderContext) => Promise<Entry[]>,
): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      let turn = 0;
      const refill = async () => {
        turn += 1;
        const mine = turn;
        const entries = await entriesOf(await requireHandbook(root), context);
        // A later change has started a filling of its own.
        if (mine !== turn) return;
        context.store.clear();
        for (const entry of entries) context.store.set(entry);
      };
      await refill();
      const folders = ['lessons', 'reference'].map((name) => join(root, 'src/content', name, '/'));
      const onChange = (path: string) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        forgetHandbook();
        refill().catch((error: Error) => context.logger.error(error.message));
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, onChange);
      }
    },
  };
}

const digestOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Pages of the lessons and of the reference, in the collection that Starlight routes. */
export const handbookPages = handbookLoader('highwater-pages', async (handbook, context) => [
  ...(await lessonPages(handbook, context)),
  ...(await referencePages(handbook, context)),
]);

async function lessonPages(handbook: Handbook, context: LoaderContext): Promise<Entry[]> {
  const titles = new Map(handbook.lessons.map(({ frontMatter: { id, title } }) => [id, title]));
  const root = fileURLToPath(context.config.root);
  return Promise.all(
    handbook.lessons.map(async (lesson) => {
      const id = `lessons/${lesson.frontMatter.id}`;
      const file = join(root, lesson.file);
      const data = await context.parseData({ id, data: pageData(lesson, titles), filePath: file });
      const { body, file: filePath } = lesson;
      const entry = { id, data, body, filePath, digest: digestOf(lesson) };
      if (lesson.format === 'mdx') return { ...entry, deferredRender: true };
      const fileURL = pathToFileURL(file);
      return { ...entry, rendered: await context.renderMarkdown(body, { fileURL }) };
    }),
  );
}

async function referencePages({ references }: Handbook, context: LoaderContext): Promise<Entry[]> {
  const root = fileURLToPath(context.config.root);
  return Promise.all(
    references.map(async (page) => {
      const { id: name, title, description, sequence } = page.frontMatter;
      const id = `reference/${name}`;
      const filePath = join(root, page.file);
      const fields = { title, description, reference: { id: name, sequence } };
      const data = await context.parseData({ id, data: fields, filePath });
      const { body, file } = page;
      return { id, data, body, filePath: file, digest: digestOf(page), deferredRender: true };
    }),
  );
}

function pageData(lesson: Lesson, titles: Map<string, string>): Record<string, unknown> {
  const {
    id,
    title,
    description,
    difficulty,
    estimated_minutes,
    prerequisites,
    tags,
    phase,
    phase_title,
    sequence,
  } = lesson.frontMatter;
  return {
    title,
    ...(description === undefined ? {} : { description }),
    lesson: {
      id,
      difficulty,
      minutes: estimated_minutes,
      phase,
      phaseTitle: phase_title,
      sequence,
      tags,
      prerequisites: prerequisites
        .filter((known) => titles.has(known))
        .map((known) => ({ id: known, title: titles.get(known) })),
    },
  };
}

/** The experiments of all pages, by `<lesson or reference page>/<name>`. */
export const experimentEntries = handbookLoader(
  'highwater-experiments',
  async (handbook, context) =>
    Promise.all(
      experimentsOf(handbook).map(async (experiment) => {
        const { id } = experiment;
        const data = await context.parseData({ id, data: { ...experiment } });
        return { id, data, digest: digestOf(experiment) };
      }),
    ),
);

/** The cards of each lesson, with their Markdown as HTML. */
export const cardEntries = handbookLoader('highwater-cards', async ({ lessons }, context) => {
  const render = async (text: string) => (await context.renderMarkdown(text)).html;
  return Promise.all(
    lessons.map(async (lesson) => {
      const { id } = lesson.frontMatter;
      const cards = await deckCards(lesson, render);
      const data = await context.parseData({ id, data: { cards } });
      return { id, data, digest: digestOf(cards) };
    }),
  );
});

/** The lists of each reference page, with their Markdown as HTML. */
export const referenceLists = handbookLoader('highwater-lists', async ({ references }, context) => {
  const render = async (text: string) => (await context.renderMarkdown(text)).html;
  return Promise.all(
    references.map(async ({ frontMatter: { id }, terms, claims, signals }) => {
      const lists = {
        terms: await Promise.all(
          terms.map(async (term) => ({ ...term, meaningHtml: await render(term.meaning) })),
        ),
        claims: await Promise.all(
          claims.map(async (claim) => ({
            ...claim,
            claimHtml: await render(claim.claim),
            truthHtml: await render(claim.truth),
          })),
        ),
        signals: await Promise.all(
          signals.map(async (signal) => ({
            ...signal,
            signalHtml: await render(signal.signal),
            whenHtml: await render(signal.when),
            answerHtml: await render(signal.answer),
            neverHtml: signal.never === undefined ? undefined : await render(signal.never),
          })),
        ),
      };
      const data = await context.parseData({ id, data: lists });
      return { id, data, digest: digestOf(lists) };
    }),
  );
});
