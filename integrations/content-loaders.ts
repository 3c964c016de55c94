import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Handbook, Lesson } from '#model/lesson';
import { forgetHandbook, requireHandbook } from './handbook.ts';

/** One content loader over the handbook, read again in development when a lesson changes. */
function handbookLoader(
  name: string,
  fill: (handbook: Handbook, context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const refill = async () => {
        const handbook = await requireHandbook(root);
        context.store.clear();
        await fill(handbook, context);
      };
      await refill();
      const lessons = join(root, 'src/content/lessons');
      const onChange = (path: string) => {
        if (!path.startsWith(lessons)) return;
        forgetHandbook();
        refill().catch((error: Error) => context.logger.error(error.message));
      };
      for (const event of ['add', 'change', 'unlink'] as const)
        context.watcher?.on(event, onChange);
    },
  };
}

const digestOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Pages of the lessons, in the collection that Starlight routes. */
export const lessonPages = handbookLoader('highwater-lessons', async (handbook, context) => {
  const titles = new Map(handbook.lessons.map(({ frontMatter: { id, title } }) => [id, title]));
  const root = fileURLToPath(context.config.root);
  for (const lesson of handbook.lessons) {
    const id = `lessons/${lesson.frontMatter.id}`;
    const data = await context.parseData({
      id,
      data: pageData(lesson, titles),
      filePath: join(root, lesson.file),
    });
    const entry = { id, data, body: lesson.body, filePath: lesson.file, digest: digestOf(lesson) };
    if (lesson.format === 'mdx') {
      context.store.set({ ...entry, deferredRender: true });
    } else {
      const fileURL = pathToFileURL(join(root, lesson.file));
      const rendered = await context.renderMarkdown(lesson.body, { fileURL });
      context.store.set({ ...entry, rendered });
    }
  }
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
  async (handbook, context) => {
    for (const experiment of handbook.lessons.flatMap((lesson) => lesson.experiments)) {
      const data = await context.parseData({ id: experiment.id, data: { ...experiment } });
      context.store.set({ id: experiment.id, data, digest: digestOf(experiment) });
    }
  },
);

/** The cards of each lesson, with question and answer as HTML. */
export const cardEntries = handbookLoader('highwater-cards', async (handbook, context) => {
  for (const lesson of handbook.lessons) {
    const cards = await Promise.all(
      lesson.cards.map(async (card) => ({
        ...card,
        questionHtml: (await context.renderMarkdown(card.question)).html,
        answerHtml: (await context.renderMarkdown(card.answer)).html,
      })),
    );
    const { id } = lesson.frontMatter;
    const data = await context.parseData({ id, data: { cards } });
    context.store.set({ id, data, digest: digestOf(cards) });
  }
});
