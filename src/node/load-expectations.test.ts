import { expect, it } from 'vitest';
import { faultsOf } from '../../tests/support/faults-of.ts';
import { sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { loadHandbook } from './load-handbook.ts';

const folder = '01-water/experiments/hello';
const path = `src/content/lessons/${folder}`;

async function onMajorOf(files: Record<string, string>) {
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook(files)));
  expect(faults).toEqual([]);
  return lessons[0]?.experiments[0]?.onMajor;
}

it('reads what is otherwise on a version, and leaves out the versions that say nothing', async () => {
  const onMajor = await onMajorOf({
    [`${folder}/expected.22.txt`]: 'hallo\n',
    [`${folder}/expected-stderr.26.txt`]: 'warning\n',
    [`${folder}/experiment.json`]: '{ "title": "Hello", "exitCodes": { "26": 13 } }',
  });
  expect(onMajor).toEqual({
    22: { expected: 'hallo\n', expectedAt: { file: `${path}/expected.22.txt`, line: 1 } },
    26: {
      expectedStderr: 'warning\n',
      expectedStderrAt: { file: `${path}/expected-stderr.26.txt`, line: 1 },
      exitCode: 13,
    },
  });
});

it.each([
  ['a version that the handbook is not checked on', 'expected.23.txt'],
  ['the parts of the name in another order', 'expected.stderr.22.txt'],
  ['a slip', 'expected-stdrr.txt'],
])('refuses an expectation that would hold for nothing: %s', async (_, name) => {
  const faults = await faultsOf({ [`${folder}/${name}`]: 'hello\n' });
  expect(faults).toContain(`error: ${path}/${name}: No expectation has this name.`);
  expect(faults).toContain('the versions are 22, 24 and 26.');
});

it('refuses a version that says what all versions say', async () => {
  expect(await faultsOf({ [`${folder}/expected.22.txt`]: 'hello\n' })).toBe(
    `error: ${path}/expected.22.txt: It says the same as expected.txt, which holds for Node 22 without it. Remove it.`,
  );
});

it('refuses an expectation that no version uses', async () => {
  const files = Object.fromEntries(
    [22, 24, 26].map((major) => [`${folder}/expected.${major}.txt`, `on ${major}\n`]),
  );
  expect(await faultsOf(files)).toContain(
    `error: ${path}/expected.txt: Each version has a file of its own, so nothing uses this one.`,
  );
});

it('checks the tokens of every version', async () => {
  expect(await faultsOf({ [`${folder}/expected.26.txt`]: 'one\n<nmber>\n' })).toContain(
    `error: ${path}/expected.26.txt:2:1: `,
  );
});

it('refuses the exit code of a version that the handbook is not checked on', async () => {
  const settings = '{ "title": "Hello", "exitCodes": { "23": 1 } }';
  expect(await faultsOf({ [`${folder}/experiment.json`]: settings })).toBe(
    `error: ${path}/experiment.json:1:36 (exitCodes.23): The name "23" is not allowed here: must be one of 22, 24 and 26.`,
  );
});
