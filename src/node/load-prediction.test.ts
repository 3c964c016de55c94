import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { mdxLesson, sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const folder = '01-water/experiments/hello';
const expected = {
  [`${folder}/expected.txt`]: 'write: false\n\\<Buffer 61>\ndrain at <integer>\n',
};

const settings = (predict: unknown, more: object = {}) => ({
  ...expected,
  [`${folder}/experiment.json`]: JSON.stringify({ title: 'Hello', predict, ...more }),
});
const right = { text: '`false`', because: 'It is full.', proof: ['write: false', 'drain'] };
const wrong = { text: '`true`', because: 'It is full.' };
const choice = (...options: object[]) => ({ question: 'What does it return?', options });

async function predictionOf(files: Record<string, string>) {
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook(files)));
  expect(faults).toEqual([]);
  return lessons[0]?.experiments[0]?.predict;
}

it('finds the option that the expectation proves', async () => {
  expect(await predictionOf(settings(choice(wrong, right)))).toEqual({
    question: 'What does it return?',
    input: 'choice',
    options: [
      { ...wrong, rightOn: [] },
      { text: '`false`', because: 'It is full.', rightOn: [22, 24, 26] },
    ],
  });
});

it('reads a proof as the page shows the output, tokens and escapes included', async () => {
  const proof = ['<Buffer 61>', 'at <integer>'];
  const prediction = await predictionOf(settings(choice(wrong, { ...right, proof })));
  expect(prediction?.options[1]?.rightOn).toEqual([22, 24, 26]);
});

it('lets another option be right on another version', async () => {
  const other = { ...wrong, proof: ['write: true'] };
  const prediction = await predictionOf({
    ...settings(choice(other, right)),
    [`${folder}/expected.22.txt`]: 'write: true\n',
  });
  expect(prediction?.options.map(({ rightOn }) => rightOn)).toEqual([[22], [24, 26]]);
});

it.each([
  [
    'nothing is proven',
    choice(wrong, { ...wrong, text: 'b' }),
    'No option is proven right on Node 24.',
  ],
  [
    'a proof in another order',
    choice(wrong, { ...right, proof: ['drain', 'write'] }),
    'The proof of "`false`" stands in no expectation',
  ],
  [
    'two proofs',
    choice(right, { ...wrong, proof: ['drain'] }),
    '"`false`" and "`true`" are proven on Node 22.',
  ],
  ['no second option', choice(right), 'A choice needs at least two options.'],
  [
    'an answer to write that is not in its proof',
    { ...choice({ ...right, text: 'full' }), input: 'text' },
    'The reader has to write "full", but its proof does not hold this text.',
  ],
])('refuses a prediction that the output does not prove: %s', async (_, predict, message) => {
  const faults = await faultsOf(settings(predict));
  expect(faults).toContain(message);
  expect(faults).toMatch(/^error: .*hello\/experiment\.json \(predict\.options/);
});

it('refuses a prediction in a challenge', async () => {
  const faults = await faultsOf({
    ...settings(choice(wrong, right), { challenge: true }),
    '01-water/index.mdx': mdxLesson('## Challenge\n\n<Challenge name="hello">Do it.</Challenge>'),
    [`${folder}/solution.mjs`]: '\n',
  });
  expect(faults).toContain('(predict): A challenge asks the reader to change the program');
});

it('takes a written answer', async () => {
  const options = [{ ...right, text: 'false' }];
  const prediction = await predictionOf(settings({ question: 'What?', input: 'text', options }));
  expect(prediction).toMatchObject({ input: 'text', options: [{ rightOn: [22, 24, 26] }] });
});
