import { expect, it } from 'vitest';
import { writeTree } from '../../tests/support/write-tree.ts';
import { checkFiller } from './check-filler.ts';
import { checkSharedSentences } from './check-shared-sentences.ts';
import { createSpellingCheck } from './check-spelling.ts';
import { checkTerms } from './check-terms.ts';
import { readProse } from './read-prose.ts';
import { sentences } from './sentences.ts';

const prose = (text: string, page: string | undefined = 'a') => ({
  file: `${page}.md`,
  line: 3,
  text,
  page,
});

it.each([
  ['A high watermark.', 'high water mark'],
  ['The high-water mark.', 'high water mark'],
  ['Back-pressure.', 'backpressure'],
  ['A writeable stream.', 'writable'],
  ['The nodejs way.', 'Node.js'],
  ['A buffer of 64 KB.', 'KiB (1024 bytes) or kB (1000 bytes)'],
])('names the word that Node uses: %s', (text, right) => {
  expect(checkTerms(prose(text))).toMatchObject([
    { file: 'a.md', line: 3, message: expect.stringContaining(`is written ${right} in this book`) },
  ]);
});

it.each([
  'The high water mark, `highWaterMark`, and backpressure on Node.js.',
  'See https://nodejs.org/api/stream.html and src/high-watermark.ts.',
  'The callback of a write; `back-pressure` in code.',
])('takes what is right as it is: %s', (text) => {
  expect(checkTerms(prose(text))).toEqual([]);
});

it('finds misspelt words, and leaves code, names and words of the trade alone', async () => {
  const checkSpelling = await createSpellingCheck();
  const text = 'The stream’s backpresure recieves `writeableLenght` from HTTP and PostgreSQL.';
  expect(checkSpelling(prose(text))).toMatchObject([
    { message: expect.stringMatching(/^"backpresure" is not in the dictionary\./) },
    { message: expect.stringMatching(/^"recieves" .* Did you mean "receives"\?/) },
  ]);
  expect(checkSpelling(prose('Backpressure holds an async iterable back at colour.ts.'))).toEqual(
    [],
  );
});

it('leaves sizes in documents about the repository alone', () => {
  expect(checkTerms({ ...prose('The bundle has 64 KB.'), page: undefined })).toEqual([]);
});

it.each([
  'You simply write.',
  'Just use it.',
  'Note that it ends.',
  'A powerful tool.',
  'Of course.',
])('finds filler: %s', (text) => {
  expect(checkFiller(prose(text))).toMatchObject([{ message: expect.stringContaining('filler') }]);
});

it.each(['The chunk just written.', 'It reads more simply.', 'It came just before.', '`simply`'])(
  'leaves words that say something: %s',
  (text) => {
    expect(checkFiller(prose(text))).toEqual([]);
  },
);

it('finds a sentence that is strung together by dashes', () => {
  expect(checkFiller(prose('One — two. Three — four.'))).toEqual([]);
  expect(checkFiller(prose('One — two — three.'))).toMatchObject([
    { message: 'A sentence has two dashes: "One — two — three.". Make two sentences of it.' },
  ]);
});

it('finds a sentence that two pages have, whatever its case and commas', () => {
  const long = 'The buffer is empty, and then the event comes.';
  const again = 'So: it waits. The buffer is empty and then the event comes!';
  expect(checkSharedSentences([prose(long, 'a'), prose(again, 'b')])).toMatchObject([
    { file: 'b.md', message: expect.stringMatching(/^a\.md:3 has this sentence too: "The buffer/) },
  ]);
  expect(checkSharedSentences([prose(long, 'a'), prose(long, 'a')])).toEqual([]);
  expect(checkSharedSentences([prose('Look at it.', 'a'), prose('Look at it.', 'b')])).toEqual([]);
});

it('splits a text into sentences, and leaves code whole', () => {
  expect(sentences('One. `a. B` is two. On v24.1.0 it is 3.5! "Four?" (Five.)')).toEqual([
    'One.',
    '`a. B` is two.',
    'On v24.1.0 it is 3.5!',
    '"Four?"',
    '(Five.)',
  ]);
});

it('reads text, lists and settings, and no code and no output', async () => {
  const root = await writeTree({
    'README.md': '# Title\n\n```sh\nnpm start\n```\n',
    'CONTRIBUTING.md': '',
    'src/matcher/README.md': '',
    'src/engine/README.md': '',
    'decisions/a.md': '| a | `b` |\n| --- | --- |\n| c | d |\n',
    'src/content/lessons/01-a/index.mdx':
      '---\nid: a\ntitle: A title\n---\n\nimport X from "x";\n\nOne *two*\n`three`.\n\n- four\n\n<X>\n\nFive.\n\n</X>\n',
    'src/content/lessons/01-a/cards.yaml':
      '- id: one\n  question: What?\n  answer: >-\n    That.\n',
    'src/content/lessons/01-a/experiments/e/experiment.json':
      '{\n  "title": "E",\n  "predict": { "question": "Q?", "options": [{ "text": "a", "proof": ["out"] }] }\n}',
    'src/content/lessons/01-a/experiments/e/main.mjs': '// code\n',
  });
  const read = (await readProse(root)).map(
    ({ file, line, text, page }) => `${page ?? '-'} ${file.split('/').at(-1)}:${line} ${text}`,
  );
  const lesson = 'src/content/lessons/01-a';
  expect(read).toEqual([
    `${lesson} cards.yaml:2 What?`,
    `${lesson} cards.yaml:3 That.`,
    `${lesson} experiment.json:2 E`,
    `${lesson} experiment.json:3 Q?`,
    `${lesson} experiment.json:3 a`,
    `${lesson} index.mdx:3 A title`,
    `${lesson} index.mdx:8 One two \`three\`.`,
    `${lesson} index.mdx:11 four`,
    `${lesson} index.mdx:15 Five.`,
    '- README.md:1 Title',
    '- a.md:1 | a | `b` | | --- | --- | | c | d |',
  ]);
});
