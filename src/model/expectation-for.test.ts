import { expect, it } from 'vitest';
import { expectationFor } from './expectation-for.ts';
import { majorOf, newestMajor, nodeMajors, nodeMajorsText } from './node-majors.ts';

const experiment = {
  expected: 'for all',
  expectedStderr: '',
  exitCode: 0,
  onMajor: { 22: { expected: 'on 22' }, 26: { exitCode: 13 } },
};

it('puts what a version has otherwise in the place of what holds for all', () => {
  expect(expectationFor(experiment, 22)).toMatchObject({
    expected: 'on 22',
    exitCode: 0,
    major: 22,
  });
  expect(expectationFor(experiment, 24)).toMatchObject({ expected: 'for all', exitCode: 0 });
  expect(expectationFor(experiment, 26)).toMatchObject({ expected: 'for all', exitCode: 13 });
});

it.each([20, 23, 28])(
  'takes the newest version that it knows for Node %i, and says so',
  (major) => {
    expect(expectationFor(experiment, major)).toMatchObject({
      exitCode: 13,
      major: 26,
      known: false,
    });
    expect(expectationFor(experiment, 26).known).toBe(true);
  },
);

it('reads the major version of a version', () => {
  expect(majorOf('v24.21.0')).toBe(24);
  expect(majorOf('26.10.0')).toBe(26);
  expect(() => majorOf('none')).toThrow('"none" is not a version of Node.');
});

it('knows which version is the newest', () => {
  expect(newestMajor).toBe(Math.max(...nodeMajors));
  expect(nodeMajorsText).toBe('22, 24 and 26');
});
