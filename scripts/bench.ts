import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { benchEngine } from './bench/engine.ts';
import { benchLocal } from './bench/local.ts';
import { benchMatcher } from './bench/matcher.ts';
import type { BenchRow } from './bench/row.ts';

/** Prints medians next to their limits: `npm run bench [-- matcher local build engine --runs 500]`. */
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10000' } },
});

const suites: Record<string, () => Promise<BenchRow[]>> = {
  matcher: benchMatcher,
  local: benchLocal,
  build: benchBuild,
  engine: () => benchEngine(Number(values.runs)),
};

const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join('", "')}". Choose from: ${Object.keys(suites).join(', ')}.`,
  );
  process.exit(2);
}

let passed = true;
for (const [name, run] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await run()) {
    const { value, limit: most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = row;
    const judged = row.limit !== undefined || row.least !== undefined;
    const within = value <= most && value >= least;
    passed &&= within;
    const mark = !judged ? ' ' : within ? '✓' : '✗';
    const limit =
      row.limit !== undefined
        ? `  limit ${row.limit} ${row.unit}`
        : row.least !== undefined
          ? `  at least ${row.least} ${row.unit}`
          : '';
    const note = row.note === undefined ? '' : `  (${row.note})`;
    console.log(
      `${mark} ${row.name.padEnd(56)} ${row.value.toFixed(row.unit === 'x' ? 2 : 1).padStart(9)} ${row.unit}${limit}${note}`,
    );
  }
}
process.exitCode = passed ? 0 : 1;
