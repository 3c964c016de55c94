import type { Card } from '#model/card';
import type { DeckCard } from '#model/deck-card';
import type { Lesson } from '#model/lesson';

/** Turns Markdown into HTML. */
type Render = (markdown: string) => Promise<string>;

/** The cards of a lesson with their Markdown as HTML. */
export function deckCards(lesson: Lesson, render: Render): Promise<DeckCard[]> {
  const { id, title, tags } = lesson.frontMatter;
  return Promise.all(
    lesson.cards.map(async (card): Promise<DeckCard> => {
      const { difficulty, experiment } = card;
      return {
        id: `${id}/${card.id}`,
        lesson: id,
        lessonTitle: title,
        tags,
        difficulty,
        question: await inline(card.question, render),
        ...(experiment === undefined ? {} : { experiment: `${id}/${experiment}` }),
        ...(await ownFields(card, render)),
      };
    }),
  );
}

type OwnFields<T> = T extends DeckCard
  ? Omit<T, 'id' | 'lesson' | 'lessonTitle' | 'tags' | 'difficulty' | 'question' | 'experiment'>
  : never;

async function ownFields(card: Card, render: Render): Promise<OwnFields<DeckCard>> {
  switch (card.kind) {
    case 'answer':
      return { kind: 'answer', answer: await render(card.answer) };
    case 'prints':
      return {
        kind: 'prints',
        program: await render(`\`\`\`js\n${card.program.trimEnd()}\n\`\`\``),
        prints: card.prints.trimEnd(),
        answer: await render(card.answer),
      };
    case 'choice':
      return {
        kind: 'choice',
        options: await Promise.all(
          card.options.map(async ({ text, because, right }) => ({
            text: await inline(text, render),
            because: await inline(because, render),
            right,
          })),
        ),
        ...(card.answer === undefined ? {} : { answer: await render(card.answer) }),
      };
    case 'order':
      return {
        kind: 'order',
        events: await Promise.all(card.events.map(({ text }) => inline(text, render))),
        answer: await render(card.answer),
      };
  }
}

/** One paragraph without its `<p>`, for a place that holds no blocks. */
async function inline(markdown: string, render: Render): Promise<string> {
  const html = (await render(markdown)).trim();
  const only = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html);
  return only?.[1] ?? html;
}
