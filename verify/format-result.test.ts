import { expect, it } from 'vitest';
import { annotateFault, annotateResult } from './annotations.ts';
import { coloursFor } from './colours.ts';
import { formatResult, formatSummary } from './format-result.ts';
import { type ExperimentResult, reportOf } from './result.ts';

const plain = coloursFor(false);
const passed: ExperimentResult = {
  id: 'water/hello',
  lesson: 'water',
  ok: true,
  durationMs: 45,
  lines: 12,
  failures: [],
};
const place = { file: 'lessons/expected.txt', line: 3 };
const failed: ExperimentResult = {
  ...passed,
  ok: false,
  failures: [
    {
      check: 'stdout',
      message: 'stdout: 10 of 12 lines match, 1 differs, 1 missing, 1 extra',
      place,
      differences: [
        {
          line: 3,
          expected: 'wrote <number>',
          actual: 'wrote x',
          reason: 'expected a number, got "x"',
        },
        { line: 5, expected: 'drain' },
        { actual: 'dran' },
      ],
    },
    {
      check: 'ending',
      message: 'The program ended with exit code 1 instead of 0.',
      place,
      differences: [],
    },
  ],
};

it('prints one line for a pass', () => {
  expect(formatResult(passed, plain)).toBe('✓ water/hello  12 lines  45 ms');
  expect(formatResult({ ...passed, lines: 1 }, plain)).toBe('✓ water/hello  1 line  45 ms');
});

it('prints what was expected, what came, and why they disagree', () => {
  expect(formatResult(failed, plain)).toBe(`✗ water/hello  12 lines  45 ms
    stdout: 10 of 12 lines match, 1 differs, 1 missing, 1 extra
      lessons/expected.txt:3
      - wrote <number>
      + wrote x
        expected a number, got "x"
      lessons/expected.txt:5
      - drain
        this line was not printed
      + dran
        nothing expects this line
    The program ended with exit code 1 instead of 0.`);
});

it('prints no more than 20 differences of a check', () => {
  const differences = Array.from({ length: 23 }, (_, index) => ({ actual: `line ${index}` }));
  const failures = [{ check: 'stdout' as const, message: 'stdout', place, differences }];
  const text = formatResult({ ...failed, failures }, plain);
  expect(text).toContain('+ line 19\n');
  expect(text).not.toContain('+ line 20');
  expect(text).toMatch(/… and 3 more differences$/);
});

it('uses colours only where they are wanted', () => {
  const escapeCode = String.fromCharCode(27);
  expect(formatResult(failed, plain)).not.toContain(escapeCode);
  expect(formatResult(failed, coloursFor(true))).toContain(`${escapeCode}[31m✗`);
});

it('sums up', () => {
  expect(formatSummary(reportOf('v24.21.0', [passed, passed]), 1, plain)).toBe(
    '2 experiments on Node v24.21.0: all as expected',
  );
  expect(formatSummary(reportOf('v24.21.0', [passed, failed]), 20, plain)).toBe(
    '2 experiments on Node v24.21.0, 20 runs each: 1 not as expected, 1 as expected',
  );
});

it('reports as one object of counts and results', () => {
  expect(reportOf('v24.21.0', [passed, failed])).toEqual({
    node: 'v24.21.0',
    passed: 1,
    failed: 1,
    experiments: [passed, failed],
  });
});

it('annotates each failure at its line', () => {
  expect(annotateResult(failed)).toEqual([
    '::error file=lessons/expected.txt,line=3::water/hello: stdout: 10 of 12 lines match, 1 differs, 1 missing, 1 extra. expected a number, got "x"',
    '::error file=lessons/expected.txt,line=3::water/hello: The program ended with exit code 1 instead of 0.',
  ]);
  expect(annotateResult(passed)).toEqual([]);
});

it('escapes what would end an annotation', () => {
  const fault = {
    severity: 'warning' as const,
    place: { file: 'a,b:c.md' },
    message: '100%\nsure',
  };
  expect(annotateFault(fault)).toBe('::warning file=a%2Cb%3Ac.md,line=1::100%25%0Asure');
});
