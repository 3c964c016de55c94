import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { experimentFiles, mdxLesson, sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const page = '01-water/index.mdx';
const shown = '<Experiment name="hello" />';
const faultsWith = (body: string) => faultsOf({ [page]: mdxLesson(body) });

it('gives the text below the front matter, its file and its format', async () => {
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook()));
  expect(faults).toEqual([]);
  expect(lessons).toHaveLength(1);
  expect(lessons[0]).toMatchObject({
    file: `src/content/lessons/${page}`,
    format: 'mdx',
    body: `\n## Concept\n\nText.\n\n## Experiments\n\n${shown}\n`,
    cards: [],
  });
});

it('puts experiments in the order of the page', async () => {
  const root = await writeTree(
    sampleHandbook({
      [page]: mdxLesson('<Experiment name="second" />\n\n<Experiment name="hello" />'),
      ...experimentFiles('01-water/experiments/second'),
    }),
  );
  const { lessons } = await loadHandbook(root);
  expect(lessons[0]?.experiments.map(({ id }) => id)).toEqual(['water/second', 'water/hello']);
});

it('accepts all sections in order', async () => {
  const sections = [
    'Concept',
    'Key Insight',
    `Experiments\n\n### One\n\n${shown}`,
    'Challenge',
    'Deep Dive',
    'Common Mistakes',
    'Interview Questions',
    'Further reading',
  ];
  expect(await faultsWith(sections.map((name) => `## ${name}\n`).join('\n'))).toBe('');
});

it('refuses a section out of order', async () => {
  expect(await faultsWith(`## Deep Dive\n\n## Concept\n\n${shown}`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:15: The section "Concept" comes after "Deep Dive". Sections stand in this order: Concept, Key Insight, Experiments, Challenge, Deep Dive, Common Mistakes, Interview Questions, Further reading."`,
  );
});

it('refuses a section that is there twice', async () => {
  expect(await faultsWith(`## Experiments\n\n${shown}\n\n## Experiments`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:17: The section "Experiments" is there twice. Put its parts together."`,
  );
});

it('refuses an unknown section and suggests a known one', async () => {
  expect(await faultsWith(`## Concepts\n\n${shown}\n\n## Summary`)).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/index.mdx:13: "Concepts" is not a section of a lesson. Did you mean "Concept"? Sections are: Concept, Key Insight, Experiments, Challenge, Deep Dive, Common Mistakes, Interview Questions, Further reading. Use level 3 for any other heading.
    error: src/content/lessons/01-water/index.mdx:17: "Summary" is not a section of a lesson. Sections are: Concept, Key Insight, Experiments, Challenge, Deep Dive, Common Mistakes, Interview Questions, Further reading. Use level 3 for any other heading."
  `);
});

it('refuses a heading of level 1', async () => {
  expect(await faultsWith(`# Water\n\n${shown}`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:13: "Water" is a heading of level 1. The page shows the title of the front matter above the text: use level 2 or 3."`,
  );
});

it('refuses an experiment that does not exist', async () => {
  expect(await faultsWith(`${shown}\n\n<Experiment name="helo" />`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:15 (Experiment): There is no experiment "helo". Did you mean "hello"? Add the folder experiments/helo, or correct the name."`,
  );
});

it('refuses an experiment that no lesson shows', async () => {
  expect(await faultsWith('Nothing `<Experiment name="hello" />` here.')).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello: The page does not show this experiment. Add <Experiment name="hello" /> to src/content/lessons/01-water/index.mdx, or remove the folder."`,
  );
});

it('refuses an experiment that is shown twice', async () => {
  expect(await faultsWith(`${shown}\n\n<div>\n  ${shown}\n</div>`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:16 (Experiment): The experiment "hello" is shown on line 13 already. Show it once, and link to it from here."`,
  );
});

it('refuses a name that is not literal, or missing', async () => {
  expect(
    await faultsWith(`${shown}\n\n<Experiment name={'hello'} />\n\n<Challenge>Text.</Challenge>`),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/index.mdx:15 (Experiment): <Experiment> has no literal name. Write <Experiment name="…"> with the name of a folder of experiments/ in quotes.
    error: src/content/lessons/01-water/index.mdx:17 (Challenge): <Challenge> has no literal name. Write <Challenge name="…"> with the name of a folder of experiments/ in quotes."
  `);
});

it('refuses an experiment shown as a challenge', async () => {
  expect(await faultsWith('<Challenge name="hello">Text.</Challenge>')).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:13 (Challenge): The experiment "hello" is not a challenge. Show it with <Experiment name="hello">."`,
  );
});

it('refuses a challenge shown as an experiment', async () => {
  expect(
    await faultsOf({
      '01-water/experiments/hello/experiment.json': '{ "title": "Hello", "challenge": true }',
      '01-water/experiments/hello/solution.mjs': '',
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:19 (Experiment): The experiment "hello" is a challenge. Show it with <Challenge name="hello">."`,
  );
});

it('gives line and column of an MDX syntax error', async () => {
  expect(await faultsWith(`${shown}\n\nA { brace.`)).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:15:11: The MDX can't be read here: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`."`,
  );
});

it('refuses a lesson folder without index.mdx', async () => {
  expect(await faultsOf({ '02-empty/notes.txt': '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-empty/index.mdx: The folder has no index.mdx. Add it, or remove the folder."`,
  );
});

it('refuses an MDX file outside of a folder', async () => {
  expect(await faultsOf({ '02-wine.mdx': mdxLesson('') })).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-wine.mdx: An MDX lesson is a folder. Move it to 02-wine/index.mdx, or write it as plain Markdown in 02-wine.md."`,
  );
});

it('reads lessons with a byte order mark and CRLF', async () => {
  const text = `\uFEFF${mdxLesson(`${shown}\n\n<Experiment name="helo" />`)}`;
  expect(await faultsOf({ [page]: text.replaceAll('\n', '\r\n') })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:15 (Experiment): There is no experiment "helo". Did you mean "hello"? Add the folder experiments/helo, or correct the name."`,
  );
});
