import { expect, it } from 'vitest';
import { match } from './match.ts';
import { parseExpectation } from './parse-expectation.ts';

const mebibyte = 2 ** 20;

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function verdictOf(expected: string, actual: string) {
  return match(parseExpectation(expected).expectation, actual);
}

const many = 100_000;
const numbered = repeat(many, (i) => `line ${i} of it`);

it.each([
  ['in front', `new\n${numbered}`, 1],
  ['in the middle', numbered.replace('line 50000 of it', 'new\n$&'), 50_001],
  ['at the end', `${numbered}\nnew`, 100_001],
])('finds one line put into 100,000 %s', (_, actual, actualLine) => {
  const { counts, lines } = verdictOf(numbered, actual);
  expect(counts).toEqual({ match: many, differs: 0, missing: 0, extra: 1 });
  expect(lines.find((line) => line.status === 'extra')).toEqual({ status: 'extra', actualLine });
});

it('finds one line put in front of, and one behind, 100,000 equal lines with tokens', () => {
  const expected = repeat(many, () => 'tick <number>');
  const { counts } = verdictOf(expected, `new\n${repeat(many, (i) => `tick ${i}`)}\nnew`);
  expect(counts).toEqual({ match: many, differs: 0, missing: 0, extra: 2 });
});

it('finds scattered changes among 100,000 lines', () => {
  const actual = repeat(many, (i) => (i % 1000 === 500 ? `line ${i} of them` : `line ${i} of it`));
  expect(verdictOf(numbered, actual).counts).toEqual({
    match: many - 100,
    differs: 100,
    missing: 0,
    extra: 0,
  });
});

it('accounts for every line once where everything differs', () => {
  for (const actual of [
    repeat(many, (i) => `other ${i}`),
    numbered.split('\n').reverse().join('\n'),
  ]) {
    const { ok, counts, lines } = verdictOf(numbered, actual);
    expect(ok).toBe(false);
    expect(counts.match + counts.differs + counts.missing).toBe(many);
    expect(counts.match + counts.differs + counts.extra).toBe(many);
    const printed = lines.flatMap((line) => ('actualLine' in line ? [line.actualLine] : []));
    expect(printed).toEqual(Array.from({ length: many }, (_, i) => i + 1));
  }
});

it('stays near the place of a line where few lines can be told apart', () => {
  // Three words and thousands of changes: too many edits to search them all.
  const expected = repeat(20_000, (i) => ['a', 'b', 'c'][(i * i) % 3] ?? '');
  const actual = repeat(20_000, (i) => (i % 7 === 3 ? 'x' : (['a', 'b', 'c'][(i * i) % 3] ?? '')));
  expect(verdictOf(expected, actual).counts.match).toBeGreaterThan(15_000);
});

const digits = '1'.repeat(mebibyte);

it.each([
  ['<number>', digits],
  ['<number><number>x', digits],
  ['<any><number>x', digits],
  ['<any>1<any>1<any>2', digits],
  ['<integer><integer><integer><integer><integer>x', digits],
  ['<any><number < 0><any>', digits],
  ['<ms><bytes><ms><bytes>a', digits],
  ['<any>11<number>11<any>11<number as N><number > N>z', digits],
  ['<any><number as N> <number > N>', digits],
  ['<any><version>x', '1.1.1-'.repeat(mebibyte / 8)],
  ['<any><number>x', '1,111'.repeat(mebibyte / 8)],
  ['<any>a<number>a<any>ab<any>aa1c', 'a1'.repeat(mebibyte / 2)],
  ['x', '\u001b['.repeat(mebibyte / 2)],
  ['x', '\u001b]'.repeat(mebibyte / 2)],
  ['x', `${' '.repeat(mebibyte)}y`],
  ['x', `${'\n'.repeat(mebibyte)}y`],
])(
  'refuses a hostile output of a mebibyte in bounded time: %s',
  (expected, actual) => {
    expect(verdictOf(expected, actual).ok).toBe(false);
  },
  20_000,
);

it('accepts a line of a mebibyte', () => {
  const text = 'ab 1 '.repeat(mebibyte / 8);
  expect(verdictOf('ab <any> <number 1..1>', text)).toMatchObject({ ok: true });
  expect(verdictOf(text, text)).toMatchObject({ ok: true });
  expect(verdictOf('<any>x', `${digits}x`)).toMatchObject({ ok: true });
});

it('says so where a line has too many readings', () => {
  const [line] = verdictOf('<any><number < 0><any>', digits).lines;
  expect(line).toMatchObject({
    status: 'differs',
    reason: expect.stringContaining('number below 0'),
  });
});
