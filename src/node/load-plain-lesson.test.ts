import { expect, it } from 'vitest';
import { formatFault } from '#model/fault';
import { frontMatter, lessonsPath } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

async function load(body: string, change = (text: string) => text) {
  const text = change(`${frontMatter()}${body}`);
  const { lessons, faults } = await loadHandbook(
    await writeTree({ [`${lessonsPath}water.md`]: text }),
  );
  return { lesson: lessons[0], faults: faults.map(formatFault).join('\n') };
}

const plain = `
Before.

## Experiment

Above the code.

\`\`\`js
console.log(await 1);
\`\`\`

Below the code.

## Expected Output

Above the output.

\`\`\`text
<integer>
\`\`\`

After.
`;

it('makes an experiment of a program and its expected output', async () => {
  const { lesson, faults } = await load(plain);
  expect(faults).toBe('');
  expect(lesson).toMatchObject({ file: `${lessonsPath}water.md`, format: 'md', cards: [] });
  const at = { file: `${lessonsPath}water.md`, line: 30 };
  expect(lesson?.experiments).toEqual([
    {
      id: 'water/experiment',
      lesson: 'water',
      title: 'Water',
      files: { 'main.mjs': 'console.log(await 1);\n' },
      entry: 'main.mjs',
      expected: '<integer>',
      expectedAt: at,
      expectedStderr: '',
      expectedStderrAt: at,
      exitCode: 0,
      onMajor: {},
      needs: [],
      limits: { timeMs: 30_000, outputBytes: 1_048_576, heapMiB: 256, residentMiB: 512 },
      notes: {},
    },
  ]);
});

it('shows the experiment where its code stood and keeps the text around', async () => {
  const { lesson } = await load(plain);
  expect(lesson?.body.replace(/\n{3,}/g, '\n\n')).toBe(`
Before.

## Experiment

Above the code.

<div data-experiment="water/experiment"></div>

Below the code.

Above the output.

After.
`);
});

it('reads the same from a file with a byte order mark and CRLF', async () => {
  const unix = await load(plain);
  const windows = await load(plain, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(windows).toEqual(unix);
});

it('names experiments after their headings, and counts those without a name', async () => {
  const experiment = (heading: string, language: string, code: string) =>
    `${heading}\n\n~~~${language}\n${code}\n~~~\n\n#### Expected output\n\n~~~\n1\n~~~\n`;
  const { lesson, faults } = await load(
    [
      experiment('## Experiment', 'javascript', "const fs = require('fs');"),
      experiment('### Experiment: A `drain` event', 'cjs', '1'),
      experiment('## Experiment 2', 'mjs', "require('x')"),
      experiment('### Experiment 3: A drain event', 'JS', '1'),
    ].join('\n'),
  );
  expect(faults).toBe('');
  expect(lesson?.experiments.map(({ id, title, entry }) => [id, title, entry])).toEqual([
    ['water/experiment', 'Water', 'main.cjs'],
    ['water/a-drain-event', 'A drain event', 'main.cjs'],
    ['water/experiment-2', 'Water', 'main.mjs'],
    ['water/a-drain-event-2', 'A drain event', 'main.mjs'],
  ]);
});

it('finds fences in a list and puts the experiment in their place', async () => {
  const { lesson } = await load(
    '## Experiment\n\n1. Run:\n\n   ```js\n   f();\n   ```\n\n   Then look.\n\n## Expected Output\n\n- ```\n  1\n  2\n  ```\n',
  );
  expect(lesson?.experiments).toMatchObject([
    { files: { 'main.mjs': 'f();\n' }, expected: '1\n2', expectedAt: { line: 25 } },
  ]);
  expect(lesson?.body).toContain(
    '1. Run:\n\n   \n   <div data-experiment="water/experiment"></div>\n\n\n   Then look.',
  );
});

it('leaves code alone that has no such headings', async () => {
  const body =
    '## Code\n\n```js\n1\n```\n\n## Experimental\n\n```js\n2\n```\n\n## Expected Output\n\n```\n3\n```\n\n## Experiment\n\n    indented();\n\n```sh\nls\n```\n';
  const { lesson, faults } = await load(body);
  expect(faults).toBe('');
  expect(lesson?.experiments).toEqual([]);
  expect(lesson?.body).toBe(body);
});

it('warns of an expected output whose program is not marked as one', async () => {
  const { lesson, faults } = await load(
    '## Experiment\n\n```\n1\n```\n\n## Expected Output\n\n```\n1\n```\n',
  );
  expect(lesson?.experiments).toEqual([]);
  expect(faults).toBe(
    'src/content/lessons/water.md:18: Between this heading and the heading "Experiment" there is no js fence, so there is nothing to run. Mark the program as ```js to make it an experiment.',
  );
});

it('refuses an experiment without an expected output', async () => {
  const { faults } = await load('## Experiment\n\n```js\n1\n```\n\n## Summary\n\n```\n1\n```\n');
  expect(faults).toMatchInlineSnapshot(
    `"src/content/lessons/water.md:12: The experiment has a program and no expected output. Add a heading "Expected Output" and a fence with what Node prints, or rename this heading to show the code without running it."`,
  );
});

it('refuses an expected output without a fence', async () => {
  const { faults } = await load('## Experiment\n\n```js\n1\n```\n\n## Expected Output\n\nOne.\n');
  expect(faults).toMatchInlineSnapshot(
    `"src/content/lessons/water.md:18: The heading "Expected Output" has no fence below it. Add a fence with what Node prints."`,
  );
});

it('places an unknown token at its line and column in the file', async () => {
  const { faults } = await load(
    '## Experiment\n\n- ```js\n  1\n  ```\n\n## Expected Output\n\n- ```\n  1\n  took <millis>\n  ```\n',
  );
  expect(faults).toMatch(/^src\/content\/lessons\/water\.md:22:8: <millis> is not a token\./);
});

it('makes cards of questions and shows them where the first stood', async () => {
  const { lesson, faults } = await load(
    '## Interview Questions\n\nIntro.\n\nQ: Why? A: Because.\n\n**Q: Why?**\n\nA: Again.\n\n## Further reading\n\nText.\n',
  );
  expect(faults).toBe('');
  expect(lesson?.cards).toEqual([
    { id: 'why', kind: 'answer', question: 'Why?', answer: 'Because.', difficulty: 'beginner' },
    { id: 'why-2', kind: 'answer', question: 'Why?', answer: 'Again.', difficulty: 'beginner' },
  ]);
  expect(lesson?.body.replace(/\n{3,}/g, '\n\n')).toBe(
    '## Interview Questions\n\nIntro.\n\n<div data-cards></div>\n\n## Further reading\n\nText.\n',
  );
});

it('keeps the code of an experiment out of the answer above it', async () => {
  const { lesson } = await load(plain.replace('Above the code.', 'Q: Why?\nA: Because.'));
  expect(lesson?.cards[0]?.answer).toBe('Because.');
  expect(lesson?.experiments).toHaveLength(1);
  expect(lesson?.body).toContain('<div data-experiment="water/experiment"></div>');
});

it('leaves a heading out that only repeats the title', async () => {
  expect((await load('\n# Water\n\nText.\n')).lesson?.body.trim()).toBe('Text.');
  expect((await load('\n# Wine\n\nText.\n')).lesson?.body.trim()).toBe('# Wine\n\nText.');
});

it('checks the experiments of a lesson whose front matter is wrong', async () => {
  const { lesson, faults } = await load(plain.replace('<integer>', '<millis>'), (text) =>
    text.replace('phase: 1', 'phase: one'),
  );
  expect(lesson).toBeUndefined();
  expect(faults.split('\n').map((line) => line.split(': ')[0])).toEqual([
    'src/content/lessons/water.md:3:8 (phase)',
    'src/content/lessons/water.md:30:1',
  ]);
});
