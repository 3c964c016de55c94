import type { Card } from './card.ts';
import type { Experiment } from './experiment.ts';
import type { Lesson } from './lesson.ts';
import { limitsSchema } from './program.ts';

/** The programs of a lesson's cards, so that what they print is checked as it is of experiments. */
export function cardExperiments({
  frontMatter: { id: lesson },
  file,
  cards,
}: Lesson): Experiment[] {
  const cardsFile = `${file.slice(0, file.lastIndexOf('/'))}/cards.yaml`;
  return cards.flatMap((card) =>
    card.kind === 'prints' ? toExperiment(card, lesson, cardsFile) : [],
  );
}

function toExperiment(
  card: Extract<Card, { kind: 'prints' }>,
  lesson: string,
  file: string,
): Experiment {
  const at = { file, line: 1 };
  return {
    id: `${lesson}/card-${card.id}`,
    lesson,
    title: `The program of the card ${card.id}`,
    files: { 'main.mjs': card.program },
    entry: 'main.mjs',
    expected: card.prints,
    expectedAt: at,
    expectedStderr: '',
    expectedStderrAt: at,
    exitCode: 0,
    onMajor: {},
    needs: [],
    limits: limitsSchema.parse({}),
    notes: {},
  };
}
