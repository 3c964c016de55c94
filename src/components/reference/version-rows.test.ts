import { expect, it } from 'vitest';
import type { Experiment } from '#model/experiment';
import { versionRows } from './version-rows.ts';

const rowsOf = (expected: string, on22?: string) =>
  versionRows({
    expected,
    expectedStderr: '',
    exitCode: 0,
    onMajor: on22 === undefined ? {} : { 22: { expected: on22 } },
  } as Experiment);

it('reads headings, and a value for each version', () => {
  expect(rowsOf('bytes\n  readable: 65536\n')).toEqual([
    { label: 'bytes', values: [] },
    { label: 'readable', values: ['65536', '65536', '65536'] },
  ]);
});

it('shows what a version has otherwise, or not at all', () => {
  expect(rowsOf('a: 1\nb: 2\n', 'a: 3\n')).toEqual([
    { label: 'a', values: ['3', '1', '1'] },
    { label: 'b', values: [undefined, '2', '2'] },
  ]);
});

it('keeps labels apart that stand below two headings', () => {
  const labels = rowsOf('bytes\nreadable: 1\nobjects\nreadable: 2\n').map(({ label }) => label);
  expect(labels).toEqual(['bytes', 'readable', 'objects', 'readable']);
});
