import { expect, it } from 'vitest';
import { type FinishedRun, judgeRun } from './judge-run.ts';

const expected = { stdout: 'one\n<number>\n', stderr: '', exitCode: 0 };
const right: FinishedRun = {
  stdout: 'one\n2\n',
  stderr: '',
  ending: { kind: 'exit', code: 0 },
  droppedBytes: 0,
};

it('finds nothing wrong with a run that did what was expected', () => {
  const { ok, stdout, stderr, faults } = judgeRun(expected, right);
  expect({ ok, faults }).toEqual({ ok: true, faults: [] });
  expect(stdout).toEqual({
    ok: true,
    expected: ['one', '<number>'],
    actual: ['one', '2'],
    lines: [
      { status: 'match', expectedLine: 1, actualLine: 1 },
      { status: 'match', expectedLine: 2, actualLine: 2 },
    ],
    total: 2,
    summary: '2 of 2 lines match',
  });
  expect(stderr).toMatchObject({ ok: true, total: 0, lines: [] });
});

it('refuses output on either stream that is not as expected', () => {
  const stdout = judgeRun(expected, { ...right, stdout: 'one\n' });
  expect([stdout.ok, stdout.stdout.summary]).toEqual([false, '1 of 2 lines match, 1 missing']);
  const stderr = judgeRun(expected, { ...right, stderr: 'oops\n' });
  expect([stderr.ok, stderr.stdout.ok, stderr.stderr.ok]).toEqual([false, true, false]);
});

it('gives the printed lines without escape sequences', () => {
  const colour = `${String.fromCharCode(27)}[31m`;
  const { ok, stdout } = judgeRun(expected, { ...right, stdout: `${colour}one\n2` });
  expect([ok, stdout.actual]).toEqual([true, ['one', '2']]);
});

it.each([
  [{ kind: 'exit', code: 7 }, 'The program ended with exit code 7 instead of 0.'],
  [
    { kind: 'signal', signal: 'SIGTERM' },
    'The program was ended by SIGTERM instead of with exit code 0.',
  ],
  [
    { kind: 'stopped', message: 'It took too long.' },
    'The program was stopped instead of ending with exit code 0: It took too long.',
  ],
] as const)('refuses the ending %o', (ending, message) => {
  const { ok, faults } = judgeRun(expected, { ...right, ending });
  expect({ ok, faults }).toEqual({ ok: false, faults: [{ kind: 'ending', message }] });
});

it('refuses a run of whose output a part was not kept, even if the rest is right', () => {
  const { ok, stdout, faults } = judgeRun(expected, { ...right, droppedBytes: 1200 });
  expect([ok, stdout.ok]).toEqual([false, true]);
  expect(faults).toEqual([
    {
      kind: 'output',
      message:
        'The program printed 1200 bytes past its output limit, which nobody kept, so only what came before could be compared. Print less.',
    },
  ]);
});
