import { expect, it } from 'vitest';
import { formatFault } from '#model/fault';
import { experimentFiles, sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const front = (fields: Record<string, string> = {}) => {
  const all = { id: 'words', title: 'Words', sequence: '1', description: 'Words.', ...fields };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n`;
};

async function load(files: Record<string, string>) {
  const reference = Object.entries(files).map(([path, text]) => [
    `src/content/reference/${path}`,
    text,
  ]);
  const tree = { ...sampleHandbook(), ...Object.fromEntries(reference) };
  const { references, faults } = await loadHandbook(await writeTree(tree));
  return { references, faults: faults.map(formatFault).join('\n') };
}

const claim = (fields: Record<string, string> = {}) =>
  Object.entries({
    '- id': 'a',
    subject: 'Marks',
    claim: 'It is so.',
    verdict: 'wrong',
    truth: 'It is not.',
    experiment: 'water/hello',
    ...fields,
  })
    .map(([name, value]) => (name === '- id' ? `- id: ${value}` : `  ${name}: ${value}`))
    .join('\n');

it('reads pages in their order, with experiments and lists of their own', async () => {
  const { references, faults } = await load({
    'words/index.mdx': `${front()}<Glossary />`,
    'words/terms.yaml':
      '- term: mark\n  id: mark\n  meaning: A line.\n  see: [level]\n- term: level\n  id: level\n  meaning: A height.\n  lesson: water#concept\n',
    'first/index.mdx': `${front({ id: 'first', sequence: '0' })}<Experiment name="own" />\n\n<Experiment name="water/hello" />\n\n<Claims subject="Marks" />`,
    'first/claims.yaml': claim(),
    ...experimentFiles('first/experiments/own'),
  });
  expect(faults).toBe('');
  expect(references.map(({ frontMatter }) => frontMatter.id)).toEqual(['first', 'words']);
  expect(references[0]?.experiments.map(({ id }) => id)).toEqual(['first/own']);
  expect(references[0]?.claims).toMatchObject([{ verdict: 'wrong', experiment: 'water/hello' }]);
  expect(references[1]?.terms.map(({ term, link }) => [term, link])).toEqual([
    ['level', true],
    ['mark', true],
  ]);
});

it.each([
  [
    'an experiment that is not there',
    `<Experiment name="water/helo" />`,
    'There is no experiment "water/helo". Did you mean "water/hello"?',
  ],
  [
    'an experiment of its own that is not there',
    '<Experiment name="own" />',
    'There is no experiment "own".',
  ],
  [
    'an error that the experiment does not print',
    '<ErrorEntry code="ERR_X" experiment="water/hello" />',
    'The experiment "water/hello" does not print "ERR_X"',
  ],
  [
    'an error without a code',
    '<ErrorEntry experiment="water/hello" />',
    '<ErrorEntry> has no literal code.',
  ],
])('refuses a page with %s', async (_, body, message) => {
  const { faults } = await load({ 'words/index.mdx': front() + body });
  expect(faults).toContain(message);
  expect(faults).toMatch(/^src\/content\/reference\/words\/index\.mdx:8 /);
});

it.each([
  ['an unknown term', '- term: a\n  id: a\n  meaning: A.\n  see: [b]\n', 'There is no term "b".'],
  [
    'a term that sends to itself',
    '- term: a\n  id: a\n  meaning: A.\n  see: [a]\n',
    'A term can not refer to itself.',
  ],
  [
    'two terms that are written alike',
    '- term: a\n  id: a\n  meaning: A.\n- term: b\n  id: b\n  meaning: B.\n  forms: [A]\n',
    '"A" is a form of the term "a" already.',
  ],
  [
    'two terms with one id',
    '- term: a\n  id: a\n  meaning: A.\n- term: b\n  id: a\n  meaning: B.\n',
    'Line 2 already has the id "a".',
  ],
  [
    'a lesson that is not there',
    '- term: a\n  id: a\n  meaning: A.\n  lesson: watr\n',
    'There is no lesson "watr". Did you mean "water"?',
  ],
])('refuses a glossary with %s', async (_, terms, message) => {
  const files = { 'words/index.mdx': `${front()}<Glossary />`, 'words/terms.yaml': terms };
  expect((await load(files)).faults).toContain(message);
});

it('refuses claims that no run shows, and a list that the page leaves out', async () => {
  const { faults } = await load({
    'words/index.mdx': `${front()}<Claims subject="Other" />`,
    'words/claims.yaml': claim({ experiment: 'water/none' }),
  });
  expect(faults).toContain(
    'claims.yaml:6:15 (claims[0].experiment): There is no experiment "water/none".',
  );
  expect(faults).toContain(
    'The page does not show all of its list. Add <Claims subject="Marks" />.',
  );
});

it('takes a claim without a run if its truth links what it is read from, and no other', async () => {
  const bare = (truth: string) => claim({ truth }).replace(/\n {2}experiment: .*/, '');
  const page = { 'words/index.mdx': `${front()}<Claims subject="Marks" />` };
  const linked = { ...page, 'words/claims.yaml': bare('It is [not](https://example.org/).') };
  expect((await load(linked)).faults).toBe('');
  const unlinked = { ...page, 'words/claims.yaml': bare('It is not.') };
  expect((await load(unlinked)).faults).toContain(
    'claims.yaml:5:10 (claims[0].truth): Nothing shows this. Name an `experiment`, or link what the truth is read from.',
  );
});

it('refuses a page that has the id of a lesson, or the place of another page', async () => {
  const { faults } = await load({
    'a/index.mdx': front({ id: 'water' }),
    'b/index.mdx': front({ id: 'b' }),
  });
  expect(faults).toContain('already has the id "water". Give this page its own.');
  expect(faults).toContain('already has sequence 1. Give this page another place.');
});

it('refuses files that nothing reads', async () => {
  const { faults } = await load({
    'words/index.mdx': front(),
    'words/terms.yml': '[]',
    'a.mdx': '',
  });
  expect(faults).toContain('terms.yml: Nothing reads this file. Did you mean "terms.yaml"?');
  expect(faults).toContain('a.mdx: A reference page is a folder.');
});
