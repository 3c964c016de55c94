import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { lessonsPath, mdxLesson, sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { failOnErrors } from './check-handbook.ts';
import { loadHandbook } from './load-handbook.ts';

const lesson = (fields: Record<string, string>) => mdxLesson('## Concept', fields);

it('puts lessons in reading order, whatever their folders are called', async () => {
  const root = await writeTree(
    sampleHandbook({
      '00-last/index.mdx': lesson({ id: 'last', phase: '2', phase_title: 'More', sequence: '1' }),
      '09-middle/index.mdx': lesson({ id: 'middle', sequence: '10' }),
      'second.md': lesson({ id: 'second', sequence: '2' }),
    }),
  );
  const { lessons, faults } = await loadHandbook(root);
  expect(faults).toEqual([]);
  expect(lessons.map(({ frontMatter }) => frontMatter.id)).toEqual([
    'water',
    'second',
    'middle',
    'last',
  ]);
});

it('says that there is no lessons folder', async () => {
  const { faults } = await loadHandbook(await writeTree({}));
  expect(faults).toEqual([
    {
      severity: 'error',
      place: { file: 'src/content/lessons' },
      message: 'There is no such folder. Add it with at least one lesson.',
    },
  ]);
});

it('refuses two lessons with one id', async () => {
  expect(await faultsOf({ '02-wine/index.mdx': lesson({ sequence: '2' }) })).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-wine/index.mdx:2:5 (id): src/content/lessons/01-water/index.mdx already has the id "water". Give this lesson its own."`,
  );
});

it('refuses two lessons in one place', async () => {
  expect(await faultsOf({ '02-wine/index.mdx': lesson({ id: 'wine' }) })).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-wine/index.mdx:5:11 (sequence): src/content/lessons/01-water/index.mdx already has phase 1, sequence 1. Give this lesson another place."`,
  );
});

it('refuses two titles of one phase', async () => {
  expect(
    await faultsOf({
      '02-wine/index.mdx': lesson({ id: 'wine', sequence: '2', phase_title: 'Basis' }),
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-wine/index.mdx:4:14 (phase_title): Phase 1 is called "Basics" in src/content/lessons/01-water/index.mdx and "Basis" here. Use one title."`,
  );
});

it('refuses an unknown prerequisite of a lesson folder', async () => {
  expect(
    await faultsOf({
      '02-wine/index.mdx': lesson({ id: 'wine', sequence: '2', prerequisites: '[water, watr]' }),
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/02-wine/index.mdx:9:24 (prerequisites[1]): There is no lesson "watr". Did you mean "water"? Name the id of a lesson, or remove the entry."`,
  );
});

it('warns of an unknown prerequisite of a plain lesson', async () => {
  expect(
    await faultsOf({ 'wine.md': lesson({ id: 'wine', sequence: '2', prerequisites: '[grapes]' }) }),
  ).toMatchInlineSnapshot(
    `"warning: src/content/lessons/wine.md:9:17 (prerequisites[0]): There is no lesson "grapes". Name the id of a lesson, or remove the entry."`,
  );
});

it('names the whole circle of prerequisites, once', async () => {
  expect(
    await faultsOf({
      '02-a/index.mdx': lesson({ id: 'a', sequence: '2', prerequisites: '[c, water]' }),
      '03-b/index.mdx': lesson({ id: 'b', sequence: '3', prerequisites: '[a]' }),
      '04-c/index.mdx': lesson({ id: 'c', sequence: '4', prerequisites: '[b]' }),
      '05-d/index.mdx': lesson({ id: 'd', sequence: '5', prerequisites: '[a, c]' }),
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/03-b/index.mdx:9:17 (prerequisites[0]): The prerequisites go in a circle: a → c → b → a. Remove one of them."`,
  );
});

it('names a lesson that asks for itself', async () => {
  expect(
    await faultsOf({ 'a.md': lesson({ id: 'a', sequence: '2', prerequisites: '[a]' }) }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/a.md:9:17 (prerequisites[0]): The prerequisites go in a circle: a → a. Remove one of them."`,
  );
});

it('sorts faults by file and line', async () => {
  const { faults } = await loadHandbook(
    await writeTree(
      sampleHandbook({
        '01-water/index.mdx': mdxLesson('<Experiment name="x" />\n\n# A', { title: '7' }),
        '01-water/cards.yaml': 'x',
        '00-a/index.mdx': 'x',
      }),
    ),
  );
  expect(
    faults.map(({ place }) => `${place.file.replace(lessonsPath, '')}:${place.line ?? ''}`),
  ).toEqual([
    '00-a/index.mdx:1',
    '01-water/cards.yaml:1',
    '01-water/experiments/hello:',
    '01-water/index.mdx:6',
    '01-water/index.mdx:13',
    '01-water/index.mdx:15',
  ]);
});

it('stops a build with one error that lists all, and hands over warnings', async () => {
  const warnings: string[] = [];
  const root = await writeTree(
    sampleHandbook({
      '01-water/experiments/hello/expected.txt': '<a>\n<b>\n',
      'wine.md': lesson({ id: 'wine', sequence: '2', prerequisites: '[grapes]' }),
    }),
  );
  const handbook = await loadHandbook(root);
  expect(() => failOnErrors(handbook, (line) => warnings.push(line))).toThrow(
    /^There are 2 errors in the lessons\. Correct each of them:\n.*expected\.txt:1:1: .*\n.*expected\.txt:2:1: .*$/,
  );
  expect(warnings).toEqual([
    'src/content/lessons/wine.md:9:17 (prerequisites[0]): There is no lesson "grapes". Name the id of a lesson, or remove the entry.',
  ]);
});

it('lets a build with warnings go on', async () => {
  const handbook = await loadHandbook(await writeTree(sampleHandbook()));
  expect(() => failOnErrors(handbook, () => undefined)).not.toThrow();
});
