import { expect, it } from 'vitest';
import { hashExperiment } from './hash-experiment.ts';

const experiment = {
  files: { 'main.mjs': 'one\ntwo\n', 'a.txt': 'a' },
  entry: 'main.mjs',
  expected: 'one\n',
  expectedStderr: '',
  exitCode: 0,
  onMajor: {},
};
const hash = hashExperiment(experiment);

it.each([
  ['a file', { files: { ...experiment.files, 'a.txt': 'b' } }],
  ['a new file', { files: { ...experiment.files, 'b.txt': '' } }],
  ['the expectation', { expected: 'two\n' }],
  ['the expectation of stderr', { expectedStderr: 'two\n' }],
  ['the exit code', { exitCode: 1 }],
  ['the solution', { solution: 'three\n' }],
  ['the expectation of a version', { onMajor: { 22: { expected: 'two\n' } } }],
])('changes with %s', (_, change) => {
  expect(hashExperiment({ ...experiment, ...change })).not.toBe(hash);
});

it('stays the same for other line ends and for files in another order', () => {
  const files = { 'a.txt': 'a', 'main.mjs': 'one\r\ntwo\r\n' };
  expect(hashExperiment({ ...experiment, files, expected: 'one\r\n' })).toBe(hash);
});
