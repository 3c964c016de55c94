import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { NodeMajor } from '#model/node-majors';
import { handbookWith, hello } from '../tests/support/run-verify.ts';
import { frontMatter, lessonsPath } from '../tests/support/sample-handbook.ts';
import { checkExperiment } from './check-experiment.ts';
import { collect } from './collect.ts';
import { updateExpectations } from './update-expectations.ts';

/** Runs the first experiment as if this Node were of another major version, and updates. */
async function updateOn(major: NodeMajor, root: string) {
  const [experiment] = (await collect(root, '')).experiments;
  if (experiment === undefined) throw new Error('There is no experiment.');
  const signal = new AbortController().signal;
  const options = { nodePath: process.execPath, major, signal, repeat: 1 };
  return updateExpectations(root, await checkExperiment(experiment, options), major);
}

const program = { [`${hello}/main.mjs`]: 'console.log("hallo\\n3");\n' };
const expected = { [`${hello}/expected.txt`]: 'hello\n<integer>\n' };
const fileOf = (root: string, name: string) => join(root, lessonsPath, hello, name);

it('writes what another version prints into a file of its own, and keeps the tokens', async () => {
  const root = await handbookWith({ ...program, ...expected });
  expect(await updateOn(22, root)).toMatchObject([
    { file: `${lessonsPath}${hello}/expected.22.txt`, refused: [] },
  ]);
  expect(await readFile(fileOf(root, 'expected.22.txt'), 'utf8')).toBe('hallo\n<integer>\n');
  expect(await readFile(fileOf(root, 'expected.txt'), 'utf8')).toBe('hello\n<integer>\n');
  expect(await updateOn(22, root)).toEqual([]);
});

it('writes into the file of the version where there is one, also for the pinned version', async () => {
  const root = await handbookWith({
    ...program,
    ...expected,
    [`${hello}/expected.24.txt`]: 'old\n',
  });
  await updateOn(24, root);
  expect(await readFile(fileOf(root, 'expected.24.txt'), 'utf8')).toBe('hallo\n3\n');
  expect(await readFile(fileOf(root, 'expected.txt'), 'utf8')).toBe('hello\n<integer>\n');
});

it('gives a version no expectation of stderr where none is expected there', async () => {
  const root = await handbookWith({
    [`${hello}/main.mjs`]: 'console.log("hello");\nconsole.error(1);\n',
  });
  expect(await updateOn(26, root)).toEqual([]);
  expect(existsSync(fileOf(root, 'expected-stderr.26.txt'))).toBe(false);
});

it('leaves the fence of a plain lesson to the pinned version', async () => {
  const page = `${frontMatter({ id: 'a', sequence: '0' })}## Experiment\n~~~js\nconsole.log(1);\n~~~\n## Expected Output\n~~~\n2\n~~~\n`;
  const root = await handbookWith({ 'a.md': page });
  expect(await updateOn(22, root)).toEqual([]);
  expect(await readFile(join(root, lessonsPath, 'a.md'), 'utf8')).toBe(page);
});
