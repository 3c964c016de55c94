import { expect, it } from 'vitest';
import { judgeRun } from '#matcher/judge-run';
import { comparisonOf } from './compare.ts';

const exit = { kind: 'exit', code: 0 } as const;

function comparisonFor(
  printed: { stdout: string; stderr?: string },
  of: Partial<Parameters<typeof comparisonOf>[1]>,
) {
  const judgement = judgeRun(
    { stdout: 'a\nb\n', stderr: '', exitCode: 0 },
    { stderr: '', ...printed, ending: exit, droppedBytes: 0 },
  );
  return comparisonOf(judgement, {
    expectedStderr: '',
    challenge: false,
    edited: false,
    onMajor: {},
    major: 24,
    known: true,
    ranOn: 24,
    ...of,
  });
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
    headline: '2 of 2 lines match, but that is not all.',
    notes: ['Nothing is expected on stderr, but the program printed there.'],
    streams: [{ name: 'stdout' }],
  });
});

it('is not sure of a difference on a version that the handbook does not know', () => {
  const newer = { major: 26, known: false, ranOn: 28 } as const;
  const differs = comparisonFor({ stdout: 'a\n' }, newer);
  expect(differs).toMatchObject({ verdict: 'unsure', headline: '1 of 2 lines match, 1 missing.' });
  const notes = [
    expect.stringMatching(
      /^The handbook is checked on Node 22, 24 and 26\. This was Node 28,.* that of Node 26,/,
    ),
  ];
  expect(differs).toMatchObject({ notes });
  expect(comparisonFor({ stdout: 'a\nb\n' }, newer)).toMatchObject({ verdict: 'match', notes });
});

it('says that a version has an expectation of its own', () => {
  const onMajor = { 22: { expected: 'a\nb\n' } };
  expect(comparisonFor({ stdout: 'a\nb\n' }, { onMajor, major: 22, ranOn: 22 })).toMatchObject({
    verdict: 'match',
    notes: ['Compared with what Node 22 prints, which is not what the other versions print.'],
  });
  expect(comparisonFor({ stdout: 'a\nb\n' }, { onMajor })).toMatchObject({ notes: [] });
});
