import { expect, it } from 'vitest';
import type { ConformanceResult } from './corpus-program.ts';
import { findFaults } from './find-faults.ts';

function result(over: Partial<ConformanceResult> = {}): ConformanceResult {
  return { file: 'a', stdout: 'x\n', stderr: '', exitCode: 0, durationMs: 40, ...over };
}
const quiet = { exitCode: 0, stderr: false };

it('finds nothing in runs that are equal and end as expected', () => {
  expect(findFaults([result(), result()], quiet)).toEqual([]);
});

it('reports what differs between runs, with both texts', () => {
  const [fault] = findFaults([result(), result({ stdout: 'y\n' })], quiet);
  expect(fault).toContain('stdout differs');
  expect(fault).toContain('"x\\n"');
  expect(fault).toContain('"y\\n"');
});

it('reports an exit code and stderr that the first line does not tell of', () => {
  expect(findFaults([result({ exitCode: 1, stderr: 'Error\n' })], quiet)).toHaveLength(2);
  expect(findFaults([result()], { exitCode: 0, stderr: true })).toHaveLength(1);
});

it('reports a run that a limit ended, one that prints nothing and one that takes long', () => {
  expect(findFaults([result({ exitCode: null })], undefined)).toHaveLength(1);
  expect(findFaults([result({ stdout: '' })], quiet)).toHaveLength(1);
  expect(findFaults([result({ durationMs: 2500 })], quiet)).toHaveLength(1);
});

it('judges the time by the median, not by one slow run', () => {
  const slow = result({ durationMs: 2500 });
  expect(findFaults([slow, result(), result()], quiet)).toEqual([]);
});
