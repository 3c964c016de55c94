import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashExperiment } from '#node/hash-experiment';
import { loadHandbook } from '#node/load-handbook';
import { buildSite } from '../support/build-site.ts';

const lessons = 'src/content/lessons';
const built: string[] = [];

async function build(...of: Parameters<typeof buildSite>) {
  const site = await buildSite(...of);
  built.push(site.directory);
  return site;
}

afterAll(() =>
  Promise.all(built.map((directory) => rm(directory, { recursive: true, force: true }))),
);

const frontMatter = `---
id: plain
phase: 9
phase_title: Plain
sequence: 1
title: A plain lesson
difficulty: beginner
tags: [plain]
prerequisites: [a-lesson-of-another-book]
estimated_minutes: 5
---
`;

const plain = `${frontMatter}
## Concept

Text before.

## Experiment

\`\`\`js
const { Writable } = require('node:stream');
console.log(new Writable().writableHighWaterMark);
\`\`\`

## Expected Output

\`\`\`
<number >= 16384>
\`\`\`

## Common Mistakes

Text after.

Q: Is this a card?

A: Yes, **it is**.
`;

it('a plain Markdown file that is dropped in becomes a lesson with a runnable experiment', async () => {
  const { exitCode, output, directory } = await build('test-plain', {
    [`${lessons}/plain.md`]: plain,
  });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('a-lesson-of-another-book');
  const html = await readFile(join(directory, 'dist/lessons/plain/index.html'), 'utf8');
  const order = ['Text before.', '<hw-experiment', 'main.cjs', 'Text after.', 'Is this a card?'];
  const places = order.map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(html).toContain('<mark class="hw-token">&lt;number &gt;= 16384&gt;</mark>');
  expect(html).toContain('<strong>it is</strong>');
  expect(html).not.toContain('data-experiment="plain/experiment"></div>');
  const { 'plain/experiment': data } = JSON.parse(
    await readFile(join(directory, 'dist/playground/experiments.json'), 'utf8'),
  );
  expect(data).toMatchObject({ entry: 'main.cjs', expected: '<number >= 16384>' });
});

/** Files that make the experiment on object mode print one line otherwise on Node 26. */
async function otherOn26(): Promise<Record<string, string>> {
  const handbook = await loadHandbook(join(import.meta.dirname, '../..'));
  const experiments = handbook.lessons.flatMap((lesson) => lesson.experiments);
  const experiment = experiments.find(({ id }) => id === 'backpressure/object-mode');
  const recording = experiment?.recording;
  if (experiment === undefined || recording === undefined)
    throw new Error('The experiment on object mode is not recorded.');
  const expected = experiment.expected.replace('objects, mark 2', 'OBJECTS, mark 2');
  const of = hashExperiment({ ...experiment, onMajor: { 26: { expected } } });
  const on26 = { ...recording.runs[26], stdout: expected.split('\n') };
  const folder = `${lessons}/05-backpressure/experiments/object-mode`;
  return {
    [`${folder}/expected.26.txt`]: expected,
    [`${folder}/recorded.json`]: JSON.stringify({ of, runs: { ...recording.runs, 26: on26 } }),
  };
}

it('tells static hosts the headers, and gives a key of WebContainer to the page that boots it', async () => {
  const { exitCode, output, directory } = await build(
    'test-hosting',
    {},
    { PUBLIC_WEBCONTAINER_KEY: 'key-of-the-host' },
  );
  expect(exitCode, output).toBe(0);
  const headers = await readFile(join(directory, 'dist/_headers'), 'utf8');
  expect(headers.trim().split(/\n\s*/)).toEqual([
    '/*',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Embedder-Policy: require-corp',
  ]);
  const html = await readFile(join(directory, 'dist/webcontainer/index.html'), 'utf8');
  expect(html).toContain('data-webcontainer-key="key-of-the-host"');
});

it('shows what the versions printed, side by side where they differ; and no secret, no endpoint', async () => {
  const { exitCode, output, directory } = await build('test-static', await otherOn26());
  expect(exitCode, output).toBe(0);
  const html = await readFile(join(directory, 'dist/lessons/backpressure/index.html'), 'utf8');
  expect(html).not.toContain('highwater-local');
  const tables = [...html.matchAll(/<table class="hw-versions"[\s\S]*?<\/table>/g)];
  const table = tables.map(([found]) => found).find((found) => found.includes('OBJECTS')) ?? '';
  const rows = [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => cell),
  );
  expect(rows[0]).toEqual(['Node 22 and 24', 'Node 26']);
  expect(rows[1]).toEqual(['bytes, mark 10']);
  expect(rows).toContainEqual(['objects, mark 2', 'OBJECTS, mark 2']);
});

it.each([
  [
    'broken front matter',
    { [`${lessons}/plain.md`]: plain.replace('difficulty: beginner', 'difficulty: easy') },
    `${lessons}/plain.md:7`,
    '(difficulty)',
  ],
  [
    'an unknown token',
    { [`${lessons}/plain.md`]: plain.replace('<number >= 16384>', '<numbr>') },
    `${lessons}/plain.md:`,
    '<numbr>',
  ],
  [
    'a missing expected.txt',
    { [`${lessons}/05-backpressure/experiments/object-mode/expected.txt`]: undefined },
    `${lessons}/05-backpressure/experiments/object-mode`,
    'expected.txt',
  ],
  [
    'an experiment that no lesson shows',
    {
      [`${lessons}/05-backpressure/experiments/lost/main.mjs`]: 'console.log(1);\n',
      [`${lessons}/05-backpressure/experiments/lost/expected.txt`]: '1\n',
      [`${lessons}/05-backpressure/experiments/lost/experiment.json`]: '{ "title": "Lost" }\n',
    },
    `${lessons}/05-backpressure`,
    'lost',
  ],
])('%s stops the build with a sentence that names the place', async (_, changes, place, word) => {
  const { exitCode, output } = await build('test-broken', changes);
  expect(exitCode).not.toBe(0);
  const lines = output.split('\n').filter((text) => text.includes(place));
  expect(
    lines.some((text) => text.includes(word)),
    output,
  ).toBe(true);
});
