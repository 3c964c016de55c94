import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { mdxLesson } from '../../tests/support/sample-handbook.ts';

const body = '## Concept\n\n<Experiment name="hello" />';
const faultsWith = (fields: Record<string, string | undefined>) =>
  faultsOf({ '01-water/index.mdx': mdxLesson(body, fields) });

it('accepts right front matter, with a description and without', async () => {
  expect(await faultsWith({})).toBe('');
  expect(await faultsWith({ description: 'How water flows.' })).toBe('');
});

it('names a missing field', async () => {
  expect(await faultsWith({ title: undefined })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:2:1 (title): The field is missing. Add it."`,
  );
});

it('lists the values of a missing field that has few', async () => {
  expect(await faultsWith({ difficulty: undefined })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:2:1 (difficulty): The field is missing. Add it. It is one of: beginner, intermediate, advanced."`,
  );
});

it('says what it found in place of the right type', async () => {
  expect(
    await faultsWith({ phase: '"3"', sequence: '1.5', tags: 'streams' }),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/index.mdx:3:8 (phase): It must be a number, but it is the text "3".
    error: src/content/lessons/01-water/index.mdx:5:11 (sequence): It must be a whole number, but it is the number 1.5.
    error: src/content/lessons/01-water/index.mdx:8:7 (tags): It must be a list, but it is the text "streams"."
  `);
});

it('says that a field has no value', async () => {
  expect(await faultsWith({ title: '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:6:8 (title): It must be text, but it is nothing."`,
  );
});

it('places a fault inside of a list at its entry', async () => {
  expect(await faultsWith({ tags: '\n  - streams\n  - 7' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:10:5 (tags[1]): It must be text, but it is the number 7."`,
  );
});

it('suggests the field that an unknown one was meant to be', async () => {
  expect(await faultsWith({ titel: 'Water' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:11:1 (titel): There is no field "titel". Did you mean "title"? The fields are: id, phase, phase_title, sequence, title, difficulty, tags, prerequisites, estimated_minutes, description."`,
  );
});

it('names each unknown field at its line', async () => {
  expect(await faultsWith({ author: 'me', colour: 'blue' })).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/index.mdx:11:1 (author): There is no field "author". The fields are: id, phase, phase_title, sequence, title, difficulty, tags, prerequisites, estimated_minutes, description.
    error: src/content/lessons/01-water/index.mdx:12:1 (colour): There is no field "colour". The fields are: id, phase, phase_title, sequence, title, difficulty, tags, prerequisites, estimated_minutes, description."
  `);
});

it('lists the allowed values', async () => {
  expect(await faultsWith({ difficulty: 'begginer' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:7:13 (difficulty): It must be one of: beginner, intermediate, advanced. It is the text "begginer". Did you mean "beginner"?"`,
  );
});

it('explains numbers out of bounds and ids of the wrong form', async () => {
  expect(await faultsWith({ estimated_minutes: '0', id: 'Big Water' })).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/index.mdx:2:5 (id): It must be words of a-z and 0-9 joined by "-", but it is the text "Big Water".
    error: src/content/lessons/01-water/index.mdx:10:20 (estimated_minutes): It must be more than 0, but it is the number 0."
  `);
});

it('gives line and column of a YAML syntax error', async () => {
  expect(await faultsWith({ tags: '[streams' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:9:1: The YAML can't be read here: Flow sequence in block collection must be sufficiently indented and end with a ]."`,
  );
});

it('refuses a field that is there twice', async () => {
  expect(await faultsWith({ title: 'Water\ntitle: Wine' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:7:1: The YAML can't be read here: Map keys must be unique."`,
  );
});

it('asks for front matter where there is none', async () => {
  expect(await faultsOf({ '01-water/index.mdx': `${body}\n` })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:1: The page has no front matter. Begin the file with a line ---, then the fields, then a line ---."`,
  );
});

it('asks for the end of front matter', async () => {
  expect(
    await faultsOf({ '01-water/index.mdx': `---\nid: water\n\n${body}\n` }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:1: The front matter has no end. Close it with a line that is just ---."`,
  );
});

it('refuses front matter that is not a list of fields', async () => {
  expect(await faultsOf({ '01-water/index.mdx': `---\n---\n${body}\n` })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/index.mdx:2:1: It must be fields with values, but it is nothing."`,
  );
});

it('checks the rest of a lesson whose front matter is wrong', async () => {
  expect(
    await faultsOf({
      '01-water/index.mdx': mdxLesson('<Experiment name="helo" />', { id: undefined }),
    }),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/experiments/hello: The page does not show this experiment. Add <Experiment name="hello" /> to src/content/lessons/01-water/index.mdx, or remove the folder.
    error: src/content/lessons/01-water/index.mdx:2:1 (id): The field is missing. Add it.
    error: src/content/lessons/01-water/index.mdx:12 (Experiment): There is no experiment "helo". Did you mean "hello"? Add the folder experiments/helo, or correct the name."
  `);
});
