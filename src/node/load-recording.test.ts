import { expect, it } from 'vitest';
import { formatFault } from '#model/fault';
import { sampleHandbook } from '../../tests/support/sample-handbook.ts';
import { writeTree } from '../../tests/support/write-tree.ts';
import { hashExperiment } from './hash-experiment.ts';
import { loadHandbook } from './load-handbook.ts';

const folder = '01-water/experiments/hello';
const advice = 'Run `npm run record -- water/hello`.';

async function load(recorded?: string) {
  const files = recorded === undefined ? {} : { [`${folder}/recorded.json`]: recorded };
  const { lessons, faults } = await loadHandbook(await writeTree(sampleHandbook(files)));
  const experiment = lessons[0]?.experiments[0];
  if (experiment === undefined) throw new Error('The lesson has no experiment.');
  return { experiment, faults };
}

async function recording() {
  const { experiment } = await load();
  const run = { platform: 'linux x64', exitCode: 0, stdout: ['hello', ''], stderr: [''] };
  const of = (version: string) => ({ ...run, version });
  const runs = { 22: of('v22.0.0'), 24: of('v24.0.0'), 26: of('v26.0.0') };
  return { of: hashExperiment(experiment), runs };
}

it('reads a recording of the program as it stands', async () => {
  const written = await recording();
  const { experiment, faults } = await load(JSON.stringify(written));
  expect(faults).toEqual([]);
  expect(experiment.recording).toEqual(written);
  expect(Object.keys(experiment.files)).toEqual(['main.mjs']);
});

it('leaves out a recording of another program, and says how to make a new one', async () => {
  const { experiment, faults } = await load(
    JSON.stringify({ ...(await recording()), of: '0'.repeat(64) }),
  );
  expect(experiment.recording).toBeUndefined();
  expect(faults.map((fault) => `${fault.severity}: ${formatFault(fault)}`)).toEqual([
    `warning: src/content/lessons/${folder}/recorded.json: The program or its expectation has changed since this was recorded. ${advice}`,
  ]);
});

it('leaves out a recording that can not be read, so that the command can write a new one', async () => {
  const { experiment, faults } = await load('<<<<<<< ours\n');
  expect(experiment.recording).toBeUndefined();
  expect(faults).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/A command writes this file\. Run/) },
  ]);
});
