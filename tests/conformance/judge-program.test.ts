import { expect, it } from 'vitest';
import type { Difference } from './difference.ts';
import { countVerdicts, judgeProgram } from './judge-program.ts';

const known = new Map([['a', [{ cause: 'its reason', parts: ['exit code', 'frames'] as const }]]]);
const sides = { line: 0, node: '0', engine: '1' };
const difference: Difference = { part: 'exit code', onlyFrames: false, ...sides };

it('tells new differences from known ones', () => {
  expect(judgeProgram('a', [difference], known).verdict).toBe('known');
  expect(judgeProgram('b', [difference], known).verdict).toBe('differs');
});

it('takes a difference in a part that is not listed for new', () => {
  const inFrames: Difference = { part: 'stderr', onlyFrames: true, ...sides };
  expect(judgeProgram('a', [difference, inFrames], known).verdict).toBe('known');
  const inText: Difference = { part: 'stderr', onlyFrames: false, ...sides };
  expect(judgeProgram('a', [difference, inText], known).verdict).toBe('differs');
});

it('tells equal programs from known differences that are gone', () => {
  expect(judgeProgram('a', [], known).verdict).toBe('vanished');
  expect(judgeProgram('b', [], known).verdict).toBe('equal');
});

it('counts', () => {
  const programs = ['a', 'b', 'b'].map((file) => judgeProgram(file, [], known));
  expect(countVerdicts(programs)).toEqual({ equal: 2, differs: 0, known: 0, vanished: 1 });
});
