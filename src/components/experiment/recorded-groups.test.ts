import { expect, it } from 'vitest';
import type { Recording } from '#model/recording';
import { emptyExperiment } from './empty-experiment.ts';
import { recordedGroups } from './recorded-groups.ts';
import { recordedNote } from './recorded-note.ts';

const run = (version: string, stdout: string, exitCode = 0) => ({
  version,
  platform: 'linux x64',
  exitCode,
  stdout: stdout.split('\n'),
  stderr: [''],
});

function groupsOf(
  printed: Record<22 | 24 | 26, string>,
  of: Partial<typeof emptyExperiment> = {},
  exitCodes = { 22: 0, 24: 0, 26: 0 },
) {
  const recording: Recording = {
    of: '',
    runs: {
      22: run('v22.1.0', printed[22], exitCodes[22]),
      24: run('v24.2.0', printed[24], exitCodes[24]),
      26: run('v26.3.0', printed[26], exitCodes[26]),
    },
  };
  return recordedGroups({ ...emptyExperiment, expected: '', recording, ...of });
}

const same = { 22: 'a\n', 24: 'a\n', 26: 'a\n' };

it('shows one output where all versions printed the same', () => {
  const groups = groupsOf(same);
  expect(groups).toMatchObject([{ majors: [22, 24, 26], exact: true, stdout: ['a'], stderr: [] }]);
  expect(recordedNote(groups, false)).toBe(
    'Printed by Node 22.1.0, 24.2.0 and 26.3.0 on Linux x64.',
  );
  expect(recordedNote(groups, true)).toMatch(/^Printed by the solution on Node 22/);
});

it('shows the output of the version that writes the expectations, and says what varies', () => {
  const groups = groupsOf({ 22: '1 ms\n', 24: '2 ms\n', 26: '3 ms\n' });
  expect(groups).toMatchObject([{ exact: false, stdout: ['2 ms'] }]);
  expect(recordedNote(groups, false)).toContain('x64, alike but for what varies from run to run.');
});

it('sets a version apart that has an expectation of its own', () => {
  const of = { onMajor: { 26: { expected: 'b\n', exitCode: 13 } } };
  const groups = groupsOf({ ...same, 26: 'b\n' }, of, { 22: 0, 24: 0, 26: 13 });
  expect(groups).toMatchObject([
    { majors: [22, 24], stdout: ['a'] },
    { majors: [26], stdout: ['b'] },
  ]);
  expect(recordedNote(groups, false)).toMatch(/ The exit code was 0 on 22 and 24 and 13 on 26\.$/);
});

it('names an exit code that is not 0, and shows no colours', () => {
  const red = `${String.fromCharCode(27)}[31ma`;
  const groups = groupsOf({ 22: red, 24: red, 26: red }, {}, { 22: 1, 24: 1, 26: 1 });
  expect(groups[0]?.stdout).toEqual(['a']);
  expect(recordedNote(groups, false)).toMatch(/ The exit code was 1\.$/);
});

it('has nothing to show where nothing was recorded', () => {
  expect(recordedGroups(emptyExperiment)).toEqual([]);
});
