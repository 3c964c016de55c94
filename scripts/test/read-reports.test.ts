import { expect, it } from 'vitest';
import { readConformance, readPlaywright, readVerify, readVitest } from './read-reports.ts';

it('names each test of Vitest that failed, at last or at first, with what it said, without colours', () => {
  const assertionResults = [
    { fullName: 'adds', status: 'passed', failureMessages: [] },
    { fullName: 'divides', status: 'failed', failureMessages: ['\u001b[31mexpected 2\u001b[39m'] },
    { fullName: 'waits', status: 'passed', failureMessages: ['late'] },
  ];
  const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults };
  expect(readVitest({ numPassedTests: 2, numFailedTests: 1, testResults: [file] })).toEqual({
    passed: 2,
    failed: 1,
    failures: ['a.test.ts › divides\n    expected 2'],
    repeated: ['a.test.ts › waits\n    late'],
  });
});

it('counts a test file that could not be loaded as a failure', () => {
  const file = { name: 'a.test.ts', status: 'failed', message: 'no module', assertionResults: [] };
  expect(readVitest({ numPassedTests: 5, numFailedTests: 0, testResults: [file] })).toEqual({
    passed: 5,
    failed: 1,
    failures: ['a.test.ts\n    no module'],
    repeated: [],
  });
});

it('cuts a long message and says how much is gone', () => {
  const text = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n');
  const assertionResults = [{ fullName: 'runs', status: 'failed', failureMessages: [text] }];
  const file = { name: 'a.test.ts', status: 'failed', message: '', assertionResults };
  const { failures } = readVitest({ numPassedTests: 0, numFailedTests: 1, testResults: [file] });
  expect(failures[0]).toMatch(/line 23\n {4}… 6 more lines$/);
});

it('names programs that differ and entries that no longer hold, not the known differences', () => {
  const line = { part: 'stdout', onlyFrames: false, line: 2, node: 'a', engine: 'b' } as const;
  const { failures } = readConformance({
    passed: 7,
    failed: 2,
    programs: [
      { file: 'pipe/a.mjs', verdict: 'differs', differences: [line] },
      { file: 'pipe/b.mjs', verdict: 'known', differences: [line] },
      { file: 'pipe/c.mjs', verdict: 'vanished', differences: [] },
    ],
  });
  expect(failures).toHaveLength(2);
  expect(failures[0]).toBe('pipe/a.mjs\n  stdout line 2\n    node   a\n    engine b');
  expect(failures[1]).toMatch(/^pipe\/c\.mjs is equal/);
});

it('finds failed and flaky tests of Playwright in suites within suites', () => {
  const spec = (title: string, status: string, message: string) => ({
    title,
    file: 'e2e/a.spec.ts',
    line: 3,
    tests: [{ status, results: [{ errors: [{ message }] }, {}] }],
  });
  const report = {
    errors: [],
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [spec('runs', 'unexpected', 'timed out'), spec('stops', 'expected', '')],
        suites: [{ specs: [spec('edits', 'flaky', 'once')] }],
      },
    ],
  };
  expect(readPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['e2e/a.spec.ts:3 › runs\n    timed out'],
    repeated: ['e2e/a.spec.ts:3 › edits\n    once'],
  });
});

it('counts an error outside of all tests, of which Playwright makes no test', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0 };
  const report = { errors: [{ message: 'no server' }], stats, suites: [] };
  expect(readPlaywright(report)).toEqual({
    passed: 0,
    failed: 1,
    failures: ['Playwright\n    no server'],
    repeated: [],
  });
});

it('shows experiments that failed as the verifier shows them', () => {
  const failures = [
    {
      check: 'stdout' as const,
      message: 'stdout differs',
      place: { file: 'a.md', line: 4 },
      differences: [{ line: 4, expected: '1', actual: '2' }],
    },
  ];
  const shared = { lesson: 'l', durationMs: 1, lines: 1 };
  const count = readVerify({
    node: 'v24.0.0',
    passed: 1,
    failed: 1,
    experiments: [
      { id: 'good', ok: true, failures: [], ...shared },
      { id: 'bad', ok: false, failures, ...shared },
    ],
  });
  expect(count.failures).toHaveLength(1);
  expect(count.failures[0]).toContain('bad');
  expect(count.failures[0]).toContain('- 1\n');
});
