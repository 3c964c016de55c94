import { benchBuild } from './bench/build.ts';
import { benchLocal } from './bench/local.ts';
import { benchMatcher } from './bench/matcher.ts';
import type { BenchRow } from './bench/row.ts';

/** Prints medians next to their limits: `npm run bench [-- matcher local build]`. */
const suites: Record<string, () => Promise<BenchRow[]>> = {
  matcher: benchMatcher,
  local: benchLocal,
  build: benchBuild,
};

const wanted = process.argv.slice(2);
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
    const within = row.limit === undefined || row.value <= row.limit;
    passed &&= within;
    const mark = row.limit === undefined ? ' ' : within ? '✓' : '✗';
    const limit = row.limit === undefined ? '' : `  limit ${row.limit} ${row.unit}`;
    const note = row.note === undefined ? '' : `  (${row.note})`;
    console.log(
      `${mark} ${row.name.padEnd(56)} ${row.value.toFixed(1).padStart(9)} ${row.unit}${limit}${note}`,
    );
  }
}
process.exitCode = passed ? 0 : 1;
