import { expect, it } from 'vitest';
import { match } from './match.ts';
import { parseExpectation } from './parse-expectation.ts';
import type { LineVerdict, Verdict } from './verdict.ts';

function verdictOf(expected: string, actual: string): Verdict {
  return match(parseExpectation(expected).expectation, actual);
}

function sketchLine(line: LineVerdict): string {
  switch (line.status) {
    case 'match':
      return `=${line.expectedLine}/${line.actualLine}`;
    case 'differs':
      return `~${line.expectedLine}/${line.actualLine}`;
    case 'missing':
      return `-${line.expectedLine}`;
    case 'extra':
      return `+${line.actualLine}`;
    case 'skipped':
      return `…${line.expectedLine}/${line.actualLine}x${line.count}`;
  }
}

/** A verdict as a short text: `=1/1` match, `~1/1` differs, `-1` missing, `+1` extra, `…2/3x4` gap. */
function sketch(expected: string, actual: string): string {
  return verdictOf(expected, actual).lines.map(sketchLine).join(' ');
}

function explain(expected: string, actual: string) {
  const [line] = verdictOf(expected, actual).lines;
  return line?.status === 'differs' ? line : undefined;
}

it.each([
  ['a\nb\nc', 'a\nb\nc', '=1/1 =2/2 =3/3'],
  ['', '', ''],
  ['', 'x', '+1'],
  ['x', '', '-1'],
  ['a\nb\nc', 'a\nc', '=1/1 -2 =3/2'],
  ['a\nb\nc', 'b\nc', '-1 =2/1 =3/2'],
  ['a\nb\nc', 'a\nb\nb\nc', '=1/1 =2/2 +3 =3/4'],
  ['a\nc', 'new\na\nc', '+1 =1/2 =2/3'],
  ['a\nb\nc\nd', 'b\nc\nd\na', '-1 =2/1 =3/2 =4/3 +4'],
  ['x\nwait for drain\ny', 'x\nwait for drian\ny', '=1/1 ~2/2 =3/3'],
  ['x\ntrue\ny', 'x\nfalse\ny', '=1/1 ~2/2 =3/3'],
  ['x\nok\ny', 'x\nError: write after end\ny', '=1/1 -2 +2 =3/3'],
  ['n <number >= 64>\nb', 'n 12\nb', '~1/1 =2/2'],
  ['w <integer>: a\nw <integer>: b\nend', 'w 1: a\nend', '=1/1 -2 =3/2'],
  ['chunk 1\nchunk 2\nchunk 3\nend', 'chunk 1\nchunk 3\nend', '=1/1 -2 =3/2 =4/3'],
  ['a\n\nb', 'a\nb', '=1/1 -2 =3/2'],
])('aligns %j with %j as %s', (expected, actual, wanted) => {
  expect(sketch(expected, actual)).toBe(wanted);
});

it('pairs the lines of a replaced run that look alike and leaves the others alone', () => {
  const expected = 'start\nwrite 1: true\nbuffered <number > 100>\ndrain\nend';
  const actual = 'start\nsomething else entirely\nwrite 1: false\nbuffered 16\nend';
  expect(sketch(expected, actual)).toBe('=1/1 +2 ~2/3 ~3/4 -4 =5/5');
});

it.each([
  ['a\n<...>\nc', 'a\nc', '=1/1 …2/2x0 =3/2'],
  ['a\n<...>\nc', 'a\n1\n2\nc', '=1/1 …2/2x2 =3/4'],
  ['<...>', '', '…1/1x0'],
  ['<...>', 'a\nb', '…1/1x2'],
  ['<...>\nb\n<...>', 'a\nb\nc', '…1/1x1 =2/2 …3/3x1'],
  ['a\n<...>\n<...>\nb', 'a\nx\nb', '=1/1 …2/2x1 …3/3x0 =4/3'],
  ['<...>\na\nb', 'a\na\nb', '…1/1x1 =2/2 =3/3'],
  ['<...>\na\nb\n<...>\na', 'a\na\nb\na', '…1/1x1 =2/2 =3/3 …4/4x0 =5/4'],
  ['a\n<...>\na', 'a', '=1/1 …2/2x0 -3'],
  ['a\n<...>\nb 1\n<...>\nc', 'a\nx\nb 2\ny\nc', '=1/1 …2/2x1 ~3/3 …4/4x1 =5/5'],
  ['start\n<...>\nend', 'strat\n1\n2\nend', '~1/1 …2/2x2 =3/4'],
  ['start\n<...>\nend', 'start\n1\n2\nedn', '=1/1 …2/2x2 ~3/4'],
  ['start\nb\n<...>\nend', 'start\n1\nend', '=1/1 -2 …3/2x1 =4/3'],
])('finds the segments of %j in %j as %s', (expected, actual, wanted) => {
  expect(sketch(expected, actual)).toBe(wanted);
});

it('takes a segment where it first fits with the numbers named before it', () => {
  const expected = 'n <number as N>\n<...>\nn <number > N>\n<...>\nend';
  expect(sketch(expected, 'n 16\nn 10\nn 32\nend')).toBe('=1/1 …2/2x1 =3/3 …4/4x0 =5/4');
});

it.each([
  ['wait for drain', 'wait for drian', 'expected "drain" but the line has "drian"', 12, undefined],
  ['n <number >= 64>', 'n 12', 'expected a number of at least 64, got 12', 3, '<number >= 64>'],
  ['n <number 1..20>', 'n 21', 'expected a number from 1 to 20, got 21', 3, '<number 1..20>'],
  ['n <integer < 3>', 'n 3', 'expected a whole number below 3, got 3', 3, '<integer < 3>'],
  ['n <integer>', 'n 3.5', 'expected a whole number, got 3.5', 3, '<integer>'],
  ['n <number>', 'n Infinity', 'expected a number, got "Infinity"', 3, '<number>'],
  ['n <large number>', 'n 999', 'expected a number of at least 1000, got 999', 3, '<large number>'],
  ['t <ms <= 1s>!', 't 1.5s!', 'expected a duration of at most 1000 ms, got 1.5s', 3, '<ms <= 1s>'],
  ['v <version>', 'v 24', 'expected a version such as v24.1.0, got "24"', 3, '<version>'],
  ['n=<number>', 'n=', 'expected a number, but the line ends here', 3, '<number>'],
  ['read <number> bytes', 'read 16x bytes', 'expected " bytes" but the line has "x"', 8, undefined],
  [
    'read <any> now',
    'read it later',
    'expected " now" somewhere after column 5, but it is not there',
    6,
    undefined,
  ],
  ['end', 'ending', 'expected the line to end here, but it goes on with "ing"', 4, undefined],
  [
    '<integer> of 2',
    '1 of 2 done',
    'expected the line to end here, but it goes on with " done"',
    7,
    undefined,
  ],
])('explains %j against %j: %s', (expected, actual, reason, column, token) => {
  expect(explain(expected, actual)).toEqual({
    status: 'differs',
    expectedLine: 1,
    actualLine: 1,
    reason,
    column,
    ...(token === undefined ? {} : { token }),
  });
});

it('says which number a bound by name was held against', () => {
  const { lines } = verdictOf('<number as N>\n<number > N>', '16\n16');
  expect(lines[1]).toMatchObject({
    status: 'differs',
    reason: 'expected a number above N (16), got 16',
    token: '<number > N>',
  });
});

it('does not blame a line for a name that an earlier line failed to give', () => {
  expect(sketch('n <number as N>\nm <number > N>', 'x\nm 1')).toBe('-1 +1 =2/2');
});

it('goes by a number that is named although its own bound fails', () => {
  const { lines } = verdictOf('n <number > 10 as N>\nm <number > N>', 'n 5\nm 4');
  expect(lines).toMatchObject([{ status: 'differs' }, { status: 'differs' }]);
});

it('keeps an excerpt of a long line short, and within one line', () => {
  const { reason } = explain('the text', `the ${'x'.repeat(1000)}\ty`) ?? { reason: '' };
  expect(reason.length).toBeLessThan(120);
  expect(explain('a tab', 'a\ttab')?.reason).toBe('expected "a tab" but the line has "a\\ttab"');
});

it('does not count colours, carriage returns, or white space at the end', () => {
  const actual = '\u001b[32mok\u001b[39m \t\r\n\u001b[1mn \u001b[33m16\u001b[0m\r\n\r\n';
  expect(verdictOf('ok\nn <number>\n', actual)).toMatchObject({ ok: true, total: 2 });
  expect(verdictOf('ok  \r\nn <number>\r\n', 'ok\nn 16')).toMatchObject({ ok: true });
  expect(verdictOf(' ok', 'ok')).toMatchObject({ ok: false });
});

it('counts columns without colours', () => {
  expect(explain('n <number > 5>', '\u001b[32mn \u001b[39m3')).toMatchObject({ column: 3 });
});

it('counts what it found', () => {
  expect(verdictOf('a\nb 1\nc\n<...>\nd', 'a\nb 2\nx\nd')).toMatchObject({
    ok: false,
    counts: { match: 2, differs: 1, missing: 1, extra: 0 },
    total: 4,
  });
});
