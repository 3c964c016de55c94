import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { handbookWith, hello } from '../tests/support/run-verify.ts';
import { lessonsPath, mdxLesson } from '../tests/support/sample-handbook.ts';
import { checkRecording } from './check-recording.ts';
import { collect } from './collect.ts';
import { nodeVersions } from './node-versions.ts';
import { recordExperiment } from './record-experiment.ts';

/** This Node under the names of all versions. */
const nodeAs = (version: string) => ({ path: process.execPath, version: `v${version}` });
const nodes = {
  22: nodeAs(nodeVersions[22]),
  24: nodeAs(nodeVersions[24]),
  26: nodeAs(nodeVersions[26]),
};

async function experimentOf(root: string) {
  const [experiment] = (await collect(root, '')).experiments;
  if (experiment === undefined) throw new Error('There is no experiment.');
  return experiment;
}

async function record(root: string) {
  const result = await recordExperiment(
    await experimentOf(root),
    nodes,
    new AbortController().signal,
  );
  if (result.changed && result.recording !== undefined) {
    const file = join(root, lessonsPath, hello, 'recorded.json');
    await writeFile(file, JSON.stringify(result.recording));
  }
  return result;
}

const random = {
  [`${hello}/main.mjs`]: 'console.log(Math.random());\n',
  [`${hello}/expected.txt`]: '<number>\n',
};

it('records what each version printed', async () => {
  const { recording, changed } = await record(await handbookWith({}));
  expect(changed).toBe(true);
  expect(recording?.runs[22]).toEqual({
    version: `v${nodeVersions[22]}`,
    platform: `${process.platform} ${process.arch}`,
    exitCode: 0,
    stdout: ['hello', ''],
    stderr: [''],
  });
});

it('keeps an output that varies while the program is the same', async () => {
  const root = await handbookWith(random);
  const first = await record(root);
  const second = await record(root);
  expect(second.changed).toBe(false);
  expect(second.recording).toEqual(first.recording);
});

it('records anew when the program has changed', async () => {
  const root = await handbookWith(random);
  await record(root);
  await writeFile(join(root, lessonsPath, hello, 'main.mjs'), 'console.log(7);\n');
  const { recording, changed } = await record(root);
  expect([changed, recording?.runs[24].stdout]).toEqual([true, ['7', '']]);
});

it('records nothing while a version does not print what is expected', async () => {
  const root = await handbookWith({ [`${hello}/expected.26.txt`]: 'hallo\n' });
  const { recording, failures } = await record(root);
  expect(recording).toBeUndefined();
  expect(failures).toMatchObject([{ major: 26, failure: { check: 'stdout' } }]);
});

it('records the solution of a challenge', async () => {
  const root = await handbookWith({
    '01-water/index.mdx': mdxLesson('## Challenge\n\n<Challenge name="hello">Do it.</Challenge>'),
    [`${hello}/experiment.json`]: '{ "title": "Hello", "challenge": true }',
    [`${hello}/main.mjs`]: 'console.log("no");\n',
    [`${hello}/solution.mjs`]: 'console.log("hello");\n',
  });
  const { recording } = await record(root);
  expect(recording?.runs[24].stdout).toEqual(['hello', '']);
});

it('finds a recording current until its version or the output is no longer the right one', async () => {
  const root = await handbookWith({});
  const experiment = await experimentOf(root);
  expect(checkRecording(experiment)).toEqual([
    'There is no recording of the program as it stands.',
  ]);
  await record(root);
  const recorded = await experimentOf(root);
  expect(checkRecording(recorded)).toEqual([]);
  const { recording } = recorded;
  if (recording === undefined) throw new Error('It was not recorded.');
  recording.runs[22].version = 'v22.0.0';
  recording.runs[26].stdout = ['hallo'];
  expect(checkRecording(recorded)).toEqual([
    `It was recorded on Node v22.0.0, and the handbook is checked on v${nodeVersions[22]}.`,
    'What it says of Node 26 is not what is expected: stdout: 0 of 1 line matches, 1 differs',
  ]);
});
