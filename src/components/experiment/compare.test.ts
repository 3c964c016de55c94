import { expect, it } from 'vitest';
import { judgeRun } from '#matcher/judge-run';
import { comparisonOf } from './compare.ts';

const exit = { kind: 'exit', code: 0 } as const;

function comparisonFor(
  printed: { stdout: string; stderr?: string },
  of: { challenge: boolean; edited: boolean },
) {
  const judgement = judgeRun(
    { stdout: 'a\nb\n', stderr: '', exitCode: 0 },
    { stderr: '', ...printed, ending: exit, droppedBytes: 0 },
  );
  return comparisonOf(judgement, { expectedStderr: '', ...of });
}

it('says of a challenge that it is solved, or not yet', () => {
  const given = { challenge: true, edited: false };
  const tried = { challenge: true, edited: true };
  expect(comparisonFor({ stdout: 'a\n' }, given)).toMatchObject({
    verdict: 'unsolved',
    headline: 'Not solved yet: 1 of 2 lines match, 1 missing.',
  });
  expect(comparisonFor({ stdout: 'a\n' }, tried)).toMatchObject({
    verdict: 'differs',
    headline: 'Not solved yet: 1 of 2 lines match, 1 missing.',
  });
  expect(comparisonFor({ stdout: 'a\nb\n' }, tried)).toMatchObject({
    verdict: 'match',
    headline: 'Solved: 2 of 2 lines match.',
  });
});

it('says only how many lines match of any other experiment', () => {
  const plain = { challenge: false, edited: false };
  expect(comparisonFor({ stdout: 'a\nb\n' }, plain)).toMatchObject({
    verdict: 'match',
    headline: '2 of 2 lines match.',
    notes: [],
  });
});

it('does not hide that something was printed on stderr', () => {
  const comparison = comparisonFor(
    { stdout: 'a\nb\n', stderr: 'no\n' },
    { challenge: false, edited: false },
  );
  expect(comparison).toMatchObject({
    verdict: 'differs',
    notes: ['Nothing is expected on stderr, but the program printed there.'],
    streams: [{ name: 'stdout' }],
  });
});
