import { expect, it } from 'vitest';
import type { ConformanceResult } from './corpus-program.ts';
import { findDifferences, formatDifference } from './difference.ts';

function result(overrides: Partial<ConformanceResult>): ConformanceResult {
  return { file: 'a', stdout: '', stderr: '', exitCode: 0, durationMs: 1, ...overrides };
}

it('finds nothing where both did the same, whatever time it took', () => {
  const [node, engine] = [result({ stdout: 'a\n' }), result({ stdout: 'a\n', durationMs: 9 })];
  expect(findDifferences(node, engine)).toEqual([]);
});

it('names the first line that differs, of each stream', () => {
  const node = result({ stdout: 'a\nb\nc\n', stderr: 'x\n' });
  const engine = result({ stdout: 'a\nB\nC\n', stderr: 'y\n' });
  expect(findDifferences(node, engine)).toEqual([
    { part: 'stdout', onlyFrames: false, line: 2, node: 'b', engine: 'B' },
    { part: 'stderr', onlyFrames: false, line: 1, node: 'x', engine: 'y' },
  ]);
});

it('sees a missing last newline and a run that never ended', () => {
  const node = result({ stdout: 'a\n' });
  const engine = result({ stdout: 'a', exitCode: null });
  expect(findDifferences(node, engine)).toEqual([
    { part: 'stdout', onlyFrames: false, line: 2, node: '', engine: undefined },
    { part: 'exit code', onlyFrames: false, line: 0, node: '0', engine: 'null' },
  ]);
});

it('tells differences in frames of a stack trace alone from others', () => {
  const node = result({ stderr: 'Error: x\n    at Foo.m (a:1:2)\n    at b:3:4\n' });
  const frames = result({ stderr: 'Error: x\n    at m (a:1:2)\n' });
  const message = result({ stderr: 'Error: y\n    at Foo.m (a:1:2)\n    at b:3:4\n' });
  expect(findDifferences(node, frames)[0]?.onlyFrames).toBe(true);
  expect(findDifferences(node, message)[0]?.onlyFrames).toBe(false);
});

it('shows both sides and cuts what is long', () => {
  const difference = {
    part: 'stdout',
    onlyFrames: false,
    line: 3,
    node: 'n'.repeat(500),
    engine: undefined,
  } as const;
  const text = formatDifference(difference);
  expect(text).toMatch(/^ {2}stdout line 3\n {4}node {3}n{160}…\n {4}engine \(ends before\)$/);
});
