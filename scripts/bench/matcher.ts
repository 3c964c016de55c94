import { match } from '#matcher/match';
import { parseExpectation } from '#matcher/parse-expectation';
import { median } from './median.ts';
import type { BenchRow } from './row.ts';

/** What is printed and what is expected, for a number of lines. */
interface Scenario {
  name: string;
  expected(lines: number): string;
  actual(lines: number): string;
}

const sizes = [1_000, 10_000, 100_000] as const;
const rounds = 5;
const linesOfRound = 100_000;

/** Time for ten times the lines; 10 is linear, and the rest is for memory caches and noise. */
const mostGrowth = 30;

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

const numbered = (lines: number) => repeat(lines, (i) => `write ${i} returned ${i % 16 !== 0}`);
const numberedTokens = (lines: number) => repeat(lines, () => 'write <integer> returned <any>');
const words = (lines: number, step: number) =>
  repeat(lines, (i) => 'abc'.charAt((i * i + step) % 3));

const scenarios: Scenario[] = [
  { name: 'identical', expected: numbered, actual: numbered },
  { name: 'identical, with tokens', expected: numberedTokens, actual: numbered },
  { name: 'wholly different', expected: numbered, actual: (n) => repeat(n, (i) => `data ${i}`) },
  { name: 'other numbers', expected: numbered, actual: (n) => repeat(n, (i) => `write ${-i}`) },
  { name: 'one line in front', expected: numbered, actual: (n) => `new\n${numbered(n)}` },
  {
    name: 'one line in front and behind, with tokens',
    expected: numberedTokens,
    actual: (n) => `new\n${numbered(n)}\nnew`,
  },
  {
    name: 'all the same',
    expected: (n) => repeat(n, () => 'tick'),
    actual: (n) => repeat(n - 9, () => 'tick'),
  },
  {
    name: 'all the same, other word',
    expected: (n) => repeat(n, () => 'tick'),
    actual: (n) => repeat(n, () => 'tock'),
  },
  { name: 'three words, out of step', expected: (n) => words(n, 0), actual: (n) => words(n, 1) },
  {
    name: 'every tenth line changed',
    expected: numbered,
    actual: (n) => repeat(n, (i) => `write ${i} returned ${i % 10 === 5 ? 'x' : i % 16 !== 0}`),
  },
  {
    name: 'backwards',
    expected: numbered,
    actual: (n) => numbered(n).split('\n').reverse().join('\n'),
  },
];

/** Milliseconds that the processor spent on this thread: not on other work of the machine. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds for one comparison, as a median of rounds that each take as many lines in all. */
function measure(scenario: Scenario, lines: number): number {
  const { expectation } = parseExpectation(scenario.expected(lines));
  const actual = scenario.actual(lines);
  // Short runs alone would be below the resolution of the clock, and would leave no garbage.
  const times = linesOfRound / lines;
  return median(
    Array.from({ length: rounds }, () => {
      const start = processorTime();
      for (let i = 0; i < times; i++) match(expectation, actual);
      return (processorTime() - start) / times;
    }),
  );
}

/**
 * Measures the processor time of `match` on outputs of 1,000 to 100,000 lines. The limit is on
 * growth: the median time for 100,000 lines divided by that for 10,000.
 */
export async function benchMatcher(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const scenario of scenarios) {
    // For the compiler.
    measure(scenario, sizes[1]);
    const medians = sizes.map((lines) => measure(scenario, lines));
    for (const [index, lines] of sizes.entries()) {
      const name = `${scenario.name}: ${lines.toLocaleString('en-US')} lines`;
      rows.push({ name, value: medians[index] ?? Number.NaN, unit: 'ms' });
    }
    const [, tenThousand = Number.NaN, hundredThousand = Number.NaN] = medians;
    rows.push({
      name: `${scenario.name}: growth`,
      value: hundredThousand / tenThousand,
      unit: 'times',
      limit: mostGrowth,
      note: '100,000 lines over 10,000',
    });
  }
  return rows;
}
