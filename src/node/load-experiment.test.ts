import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { mdxLesson, sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const folder = '01-water/experiments/hello';
const challengePage = mdxLesson('## Challenge\n\n<Challenge name="hello">Do it.</Challenge>');
const challengeSettings = '{ "title": "Hello", "challenge": true }';

async function loadOne(files: Record<string, string>) {
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook(files)));
  expect(faults).toEqual([]);
  const experiment = lessons[0]?.experiments[0];
  if (experiment === undefined) throw new Error('The lesson has no experiment.');
  return experiment;
}

it('reads program, settings and expectations', async () => {
  const experiment = await loadOne({
    [`${folder}/experiment.json`]:
      '{ "title": "Hello", "exitCode": 3, "needs": ["network"], "limits": { "timeMs": 500 }, "notes": { "22": "The same." } }',
    [`${folder}/expected-stderr.txt`]: 'oops\n',
  });
  const path = `src/content/lessons/${folder}`;
  expect(experiment).toEqual({
    id: 'water/hello',
    lesson: 'water',
    title: 'Hello',
    files: { 'main.mjs': "console.log('hello');\n" },
    entry: 'main.mjs',
    expected: 'hello\n',
    expectedAt: { file: `${path}/expected.txt`, line: 1 },
    expectedStderr: 'oops\n',
    expectedStderrAt: { file: `${path}/expected-stderr.txt`, line: 1 },
    exitCode: 3,
    onMajor: {},
    needs: ['network'],
    limits: { timeMs: 500, outputBytes: 1_048_576, heapMiB: 256, residentMiB: 512 },
    notes: { 22: 'The same.' },
  });
});

it('gives the program every file but those about it and hidden ones', async () => {
  const experiment = await loadOne({
    [`${folder}/lib/helper.mjs`]: 'export {};\n',
    [`${folder}/data.csv`]: 'a,b\n',
    [`${folder}/expected-stderr.txt`]: '',
    [`${folder}/expected.22.txt`]: 'hallo\n',
    [`${folder}/.hidden`]: '',
  });
  expect(Object.keys(experiment.files).sort()).toEqual(['data.csv', 'lib/helper.mjs', 'main.mjs']);
});

it('starts a CommonJS program where there is one', async () => {
  const files = { ...sampleHandbook({ [`${folder}/main.cjs`]: 'exports.a = 1;\n' }) };
  delete files[`src/content/lessons/${folder}/main.mjs`];
  const { lessons } = await loadHandbook(await writeTree(files));
  expect(lessons[0]?.experiments[0]?.entry).toBe('main.cjs');
});

it('reads the solution of a challenge', async () => {
  const experiment = await loadOne({
    '01-water/index.mdx': challengePage,
    [`${folder}/experiment.json`]: challengeSettings,
    [`${folder}/solution.mjs`]: 'console.log(1);\n',
  });
  expect(experiment.solution).toBe('console.log(1);\n');
  expect(Object.keys(experiment.files)).toEqual(['main.mjs']);
});

it('asks for a missing expected.txt', async () => {
  expect(await faultsOf({ [`${folder}/expected.txt`]: undefined })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello/expected.txt: The file is missing: it holds what real Node prints. Add it empty, then let \`npm run verify -- --update --filter water/hello\` write it."`,
  );
});

it('asks for a missing experiment.json', async () => {
  expect(await faultsOf({ [`${folder}/experiment.json`]: undefined })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello/experiment.json: The file is missing. Add it with at least { "title": "…" }."`,
  );
});

it('asks for a missing program', async () => {
  expect(await faultsOf({ [`${folder}/main.mjs`]: undefined })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello: The experiment has no program. Add main.mjs or main.cjs."`,
  );
});

it('refuses two programs', async () => {
  expect(await faultsOf({ [`${folder}/main.cjs`]: '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello: The experiment has both main.mjs and main.cjs. Keep one of them as its program."`,
  );
});

it.each([
  ['a comma at the end', '{\n  "title": "Hello",\n}', 3, 1],
  ['a word without quotes', '{\n  "title": Hello\n}', 2, 12],
  ['no value', '{\n  "title":\n}', 3, 1],
  ['an end that is missing', '{\n  "title": "Hello"\n', 3, 1],
  ['a comment', '{\n  // Hello\n  "title": "Hello"\n}', 2, 3],
])('gives the line and column of a JSON syntax error: %s', async (_, text, line, column) => {
  const faults = await faultsOf({ [`${folder}/experiment.json`]: text });
  expect(faults).toContain(
    `hello/experiment.json:${line}:${column}: The JSON can't be read here: `,
  );
});

it('says what is wrong with JSON in one sentence', async () => {
  expect(
    await faultsOf({ [`${folder}/experiment.json`]: '{ "title": Hello }' }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello/experiment.json:1:12: The JSON can't be read here: Unexpected token 'H'. JSON has double quotes, no comments and no comma before a closing bracket."`,
  );
});

it('names the field that the schema refuses', async () => {
  expect(
    await faultsOf({
      [`${folder}/experiment.json`]:
        '{\n  "title": "Hello",\n  "needs": ["networking"],\n  "limits": { "timMs": 1, "heapMiB": 4 },\n  "exitCode": 300,\n  "notes": { "v22": "x" }\n}\n',
    }),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/experiments/hello/experiment.json:3:13 (needs[0]): It must be one of: child-process, worker-threads, native-addons, network, fetch, resident-memory, pglite, promise-hooks. It is the text "networking". Did you mean "network"?
    error: src/content/lessons/01-water/experiments/hello/experiment.json:4:15 (limits.timMs): There is no field "timMs". Did you mean "timeMs"? The fields are: timeMs, outputBytes, heapMiB, residentMiB.
    error: src/content/lessons/01-water/experiments/hello/experiment.json:4:38 (limits.heapMiB): It must be at least 16, but it is the number 4.
    error: src/content/lessons/01-water/experiments/hello/experiment.json:5:15 (exitCode): It must be at most 255, but it is the number 300.
    error: src/content/lessons/01-water/experiments/hello/experiment.json:6:14 (notes.v22): The name "v22" is not allowed here: Invalid string: must match pattern /^\\d+$/."
  `);
});

it('places an unknown token at its line and column', async () => {
  expect(
    await faultsOf({
      [`${folder}/expected.txt`]: 'hello\n  took <millis>\n',
      [`${folder}/expected-stderr.txt`]: '<numbr>\n',
    }),
  ).toMatchInlineSnapshot(`
    "error: src/content/lessons/01-water/experiments/hello/expected-stderr.txt:1:1: <numbr> is not a token. Did you mean <number>? Tokens are <number>, <integer>, <large number>, <small number>, <ms>, <bytes>, <version>, <any>, <...>. If the program prints this text itself, write \\<numbr>.
    error: src/content/lessons/01-water/experiments/hello/expected.txt:2:8: <millis> is not a token. Tokens are <number>, <integer>, <large number>, <small number>, <ms>, <bytes>, <version>, <any>, <...>. If the program prints this text itself, write \\<millis>."
  `);
});

it('asks for the solution of a challenge', async () => {
  expect(
    await faultsOf({
      '01-water/index.mdx': challengePage,
      [`${folder}/experiment.json`]: challengeSettings,
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello: The experiment has no solution. Add solution.mjs or solution.cjs."`,
  );
});

it('refuses a solution of anything but a challenge', async () => {
  expect(await faultsOf({ [`${folder}/solution.mjs`]: '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello/solution.mjs: Only a challenge has a solution. Set "challenge": true in experiment.json, or remove the file."`,
  );
});

it('wants a solution of the same kind as the program', async () => {
  expect(
    await faultsOf({
      '01-water/index.mdx': challengePage,
      [`${folder}/experiment.json`]: challengeSettings,
      [`${folder}/solution.cjs`]: '',
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello/solution.cjs: The solution takes the place of main.mjs, so both must be of one kind. Rename it to solution.mjs."`,
  );
});

it('refuses a file that is not UTF-8', async () => {
  const root = await writeTree({
    ...sampleHandbook(),
    [`src/content/lessons/${folder}/data.bin`]: new Uint8Array([0xff, 0xfe]),
  });
  const { faults, lessons } = await loadHandbook(root);
  expect(faults.map(({ place, message }) => `${place.file}: ${message}`)).toMatchInlineSnapshot(`
    [
      "src/content/lessons/01-water/experiments/hello/data.bin: The file is not UTF-8 text. Save it as UTF-8, or move it elsewhere.",
    ]
  `);
  expect(lessons[0]?.experiments).toEqual([]);
});

it('refuses a program of too many files with a sentence', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `${folder}/${index}.txt`);
  expect(await faultsOf(Object.fromEntries(names.map((name) => [name, ''])))).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/hello: The program is not valid: files: A program may have at most 200 files."`,
  );
});

it('refuses a folder name that can be no id', async () => {
  expect(
    await faultsOf({
      '01-water/experiments/Hello_2/experiment.json': '{ "title": "Hello" }',
      '01-water/experiments/Hello_2/main.mjs': '',
      '01-water/experiments/Hello_2/expected.txt': '',
      '01-water/index.mdx': mdxLesson('<Experiment name="hello" />\n<Experiment name="Hello_2" />'),
    }),
  ).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/Hello_2: The name of an experiment folder must be words of a-z and 0-9 joined by "-". Rename it."`,
  );
});

it('refuses a file beside the experiment folders', async () => {
  expect(await faultsOf({ '01-water/experiments/main.mjs': '' })).toMatchInlineSnapshot(
    `"error: src/content/lessons/01-water/experiments/main.mjs: The file belongs to no experiment. Each experiment is a folder of its own: move the file into one."`,
  );
});
