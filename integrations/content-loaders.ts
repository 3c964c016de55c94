import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Handbook, Lesson } from '#model/lesson';
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
      const lessons = join(root, 'src/content/lessons/');
      const onChange = (path: string) => {
        if (!path.startsWith(lessons)) return;
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

/** Pages of the lessons, in the collection that Starlight routes. */
export const lessonPages = handbookLoader('highwater-lessons', async (handbook, context) => {
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
});

function pageData(lesson: Lesson, titles: Map<string, string>): Record<string, unknown> {
  const {
    id,
    title,
    description,
    difficulty,
    estimated_minutes,
    prerequisites,
    tags,
    phase_title,
  } = lesson.frontMatter;
  return {
    title,
    ...(description === undefined ? {} : { description }),
    lesson: {
      id,
      difficulty,
      minutes: estimated_minutes,
      phaseTitle: phase_title,
      tags,
      prerequisites: prerequisites
        .filter((known) => titles.has(known))
        .map((known) => ({ id: known, title: titles.get(known) })),
    },
  };
}

/** The experiments of all lessons, by `<lesson>/<name>`. */
export const experimentEntries = handbookLoader(
  'highwater-experiments',
  async ({ lessons }, context) =>
    Promise.all(
      lessons
        .flatMap(({ experiments }) => experiments)
        .map(async (experiment) => {
          const { id } = experiment;
          const data = await context.parseData({ id, data: { ...experiment } });
          return { id, data, digest: digestOf(experiment) };
        }),
    ),
);

/** The cards of each lesson, with question and answer as HTML. */
export const cardEntries = handbookLoader('highwater-cards', async ({ lessons }, context) => {
  const render = async (text: string) => (await context.renderMarkdown(text)).html;
  return Promise.all(
    lessons.map(async (lesson) => {
      const { id } = lesson.frontMatter;
      const cards = await Promise.all(
        lesson.cards.map(async (card) => ({
          ...card,
          questionHtml: await render(card.question),
          answerHtml: await render(card.answer),
        })),
      );
      const data = await context.parseData({ id, data: { cards } });
      return { id, data, digest: digestOf(cards) };
    }),
  );
});
