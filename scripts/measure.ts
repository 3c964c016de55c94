import { availableParallelism, release, type } from 'node:os';
import { join } from 'node:path';
import { CliError } from '#verify/cli-error';
import { findNode } from '#verify/find-node';
import { nodeVersions } from '#verify/node-versions';
import { fileMarks } from './measure/file-marks.ts';
import { formatTable } from './measure/format-table.ts';
import { letters } from './measure/letters.ts';
import { memory } from './measure/memory.ts';
import { offHeap } from './measure/off-heap.ts';
import { race } from './measure/race.ts';
import type { Suite } from './measure/suite.ts';
import { timing } from './measure/timing.ts';

/**
 * Measures what the lessons state as figures of this kind, on every version of Node that they name,
 * and prints tables: `npm run measure [-- file-marks letters memory off-heap race timing]`.
 */
const suites: Record<string, Suite> = {
  'file-marks': fileMarks,
  letters,
  memory,
  'off-heap': offHeap,
  race,
  timing,
};

async function show(suite: Suite): Promise<void> {
  const rows: string[][] = [];
  for (const major of Object.keys(nodeVersions)) {
    const node = await findNode(Number(major), join(import.meta.dirname, '../.cache/node'));
    for (const row of await suite.measure(node)) rows.push([node.version.slice(1), ...row]);
  }
  console.log(formatTable(['Node', ...suite.columns], rows));
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  const choice = Object.keys(suites).join(', ');
  console.error(
    `There is nothing named "${unknown.join('", "')}" to measure. Choose from: ${choice}.`,
  );
  process.exit(2);
}

console.log(`${type()} ${release()} ${process.arch}, ${availableParallelism()} processors`);
try {
  for (const [name, suite] of Object.entries(suites)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}: ${suite.title}`);
    await show(suite);
  }
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(`measure: ${error.message}`);
  process.exitCode = error.exitCode;
}
