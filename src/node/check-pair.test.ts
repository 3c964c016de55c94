import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import {
  experimentFiles,
  lessonsPath,
  mdxLesson,
  sampleHandbook,
} from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const folder = '01-water/experiments/';
const text = 'Symptom: it hangs.\n\nCure: wait.';
const page = (pair: string) =>
  mdxLesson(`<Experiment name="hello" />\n\n## Common Mistakes\n\n${pair}`);

const files = (pair: string, bad = 'bad\n') => ({
  '01-water/index.mdx': page(pair),
  ...experimentFiles(`${folder}wait-bad`, { 'expected.txt': bad }),
  ...experimentFiles(`${folder}wait-good`),
});

it('takes both programs of a pair as experiments, in the order of the page', async () => {
  const pair = `<BadAndGood name="wait">\n\n${text}\n\n</BadAndGood>`;
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook(files(pair))));
  expect(faults).toEqual([]);
  expect(lessons[0]?.experiments.map(({ id }) => id)).toEqual([
    'water/hello',
    'water/wait-bad',
    'water/wait-good',
  ]);
});

it.each([
  [
    'no cure',
    `<BadAndGood name="wait">\n\nSymptom: it hangs.\n\n</BadAndGood>`,
    'The text of the pair needs a paragraph that begins with "Symptom:"',
  ],
  [
    'the cure first',
    `<BadAndGood name="wait">\n\nCure: wait.\n\nSymptom: it hangs.\n\n</BadAndGood>`,
    'one that begins with "Cure:"',
  ],
  [
    'no name',
    `<BadAndGood>\n\n${text}\n\n</BadAndGood>`,
    '<BadAndGood> has no literal name. Write <BadAndGood name="…">',
  ],
  [
    'a name without folders',
    `<BadAndGood name="wat">\n\n${text}\n\n</BadAndGood>`,
    'There is no experiment "wat-bad". Did you mean "wait-bad"?',
  ],
])('refuses a pair with %s', async (_, pair, message) => {
  expect(await faultsOf(files(pair))).toContain(message);
});

it('refuses a pair whose programs come to the same', async () => {
  const pair = `<BadAndGood name="wait">\n\n${text}\n\n</BadAndGood>`;
  expect(await faultsOf(files(pair, 'hello\n'))).toBe(
    `error: ${lessonsPath}01-water/index.mdx:17 (BadAndGood): water/wait-bad and water/wait-good print the same and end alike on every version, so nothing shows what is wrong with the first. Let it fail visibly.`,
  );
});
