import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const faultsWith = (cards: string) => faultsOf({ '01-water/cards.yaml': cards });

it('reads cards and gives them a difficulty', async () => {
  const cards = '- id: why\n  question: Why?\n  answer: Because.\n  experiment: hello\n';
  const root = await writeTree(sampleHandbook({ '01-water/cards.yaml': cards }));
  const { lessons, faults } = await loadHandbook(root);
  expect(faults).toEqual([]);
  expect(lessons[0]?.cards).toEqual([
    {
      id: 'why',
      question: 'Why?',
      answer: 'Because.',
      difficulty: 'intermediate',
      experiment: 'hello',
    },
  ]);
});

it('gives line and column of a YAML syntax error', async () => {
  expect(await faultsWith('- id: why\n  question: "Why?\n  answer: x\n')).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:4:1: The YAML can't be read here: Missing closing "quote."`,
  );
});

it('names the field that is missing or unknown, at its card', async () => {
  expect(
    await faultsWith('- id: a\n  question: A?\n  answer: a\n- id: b\n  question: B?\n  answr: b\n'),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/cards.yaml:4:3 (cards[1].answer): The field is missing. Add it.
    error: src/content/lessons/01-water/cards.yaml:6:3 (cards[1].answr): There is no field "answr". Did you mean "answer"? The fields are: id, question, answer, difficulty, experiment."
  `);
});

it('refuses an empty file', async () => {
  expect(await faultsWith('')).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:1:1 (cards): It must be a list, but it is nothing."`,
  );
});

it('refuses an id that is there twice', async () => {
  const card = (id: string) => `- id: ${id}\n  question: Why?\n  answer: Because.\n`;
  expect(await faultsWith(card('a') + card('b') + card('a'))).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:7:7 (cards[2].id): The card on line 1 already has the id "a". Reviews are stored under the id: give each card its own."`,
  );
});

it('refuses an experiment that does not exist', async () => {
  expect(
    await faultsWith('- id: a\n  question: A?\n  answer: a\n  experiment: helo\n'),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:4:15 (cards[0].experiment): This lesson has no experiment "helo". Did you mean "hello"? Name a folder of experiments/, or remove the field."`,
  );
});

it('refuses a deck of the wrong file name', async () => {
  expect(await faultsOf({ '01-water/cards.yml': '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yml: The file is not read. Rename it to cards.yaml."`,
  );
});
