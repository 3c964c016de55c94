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
      kind: 'answer',
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
    error: src/content/lessons/01-water/cards.yaml:6:3 (cards[1].answr): There is no field "answr". Did you mean "answer"? The fields are: id, kind, question, answer, difficulty, experiment, program, prints, options, events."
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

it('reads a program that prints, a choice and an order', async () => {
  const cards = `
- id: a
  kind: prints
  question: What does this print?
  program: console.log(1 + 1)
  prints: '2'
  answer: The sum.
- id: b
  kind: choice
  question: Which?
  options:
    - { text: this, because: It is., right: true }
    - { text: that, because: It is not. }
- id: c
  kind: order
  question: In which order?
  events:
    - { text: First., proof: one }
    - { text: Then., proof: two }
    - { text: Last., proof: three }
  answer: By the numbers.
  experiment: hello
`;
  const root = await writeTree(
    sampleHandbook({
      '01-water/cards.yaml': cards,
      '01-water/experiments/hello/expected.txt': 'one\ntwo\nthree\n',
    }),
  );
  const { lessons, faults } = await loadHandbook(root);
  expect(faults).toEqual([]);
  expect(lessons[0]?.cards.map(({ kind }) => kind)).toEqual(['prints', 'choice', 'order']);
});

it('tells which field a kind of card needs, and which it can not have', async () => {
  expect(
    await faultsWith(
      '- { id: a, kind: prints, question: Q?, answer: A., program: "1", events: [{ text: a, proof: a }, { text: b, proof: b }, { text: c, proof: c }] }',
    ),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/cards.yaml:1:3 (cards[0].prints): A card of the kind "prints" needs this field. Add it.
    error: src/content/lessons/01-water/cards.yaml:1:74 (cards[0].events): Only a card of the kind "order" has this field. Remove it, or change kind."
  `);
});

it('wants one right option, and a proof of an order', async () => {
  expect(
    await faultsWith(`
- { id: a, kind: choice, question: Q?, options: [{ text: a, because: b }, { text: c, because: d }] }
- { id: b, kind: order, question: Q?, answer: A., events: [{ text: a, proof: a }, { text: b, proof: b }, { text: c, proof: c }] }
`),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/cards.yaml:2:49 (cards[0].options): One option is right, but 0 say so. Give one of them "right: true".
    error: src/content/lessons/01-water/cards.yaml:3:3 (cards[1].experiment): An order has to be proven: name the experiment that prints it."
  `);
});

it('refuses an order that its experiment does not print', async () => {
  expect(
    await faultsWith(
      '- { id: b, kind: order, question: Q?, answer: A., experiment: hello, events: [{ text: a, proof: no }, { text: b, proof: such }, { text: c, proof: line }] }',
    ),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:1:78 (cards[0].events): The experiment "water/hello" does not print the proofs of these events in this order on Node 22. Each proof is a text of a line of its own, below that of the event before."`,
  );
});

it('refuses an unknown token in what a program prints', async () => {
  expect(
    await faultsWith(
      '- { id: a, kind: prints, question: Q?, answer: A., program: "1", prints: "<numbr>" }',
    ),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/cards.yaml:1:74 (cards[0].prints): <numbr> is not a token. Did you mean <number>? Tokens are <number>, <integer>, <large number>, <small number>, <ms>, <bytes>, <version>, <any>, <...>. If the program prints this text itself, write \\<numbr>."`,
  );
});
