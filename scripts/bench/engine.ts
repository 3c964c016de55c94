import { measureFirstLine } from './engine/first-line.ts';
import { openBench } from './engine/open-bench.ts';
import { measureRuns } from './engine/runs.ts';
import { measureThroughput } from './engine/throughput.ts';
import type { BenchRow } from './row.ts';

/** The in-page engine in Chromium, next to real Node on the same machine in the same minutes. */
export async function benchEngine(runs: number): Promise<BenchRow[]> {
  const bench = await openBench();
  try {
    return [
      ...(await measureFirstLine(bench)),
      ...(await measureThroughput()),
      ...(await measureRuns(bench, runs)),
    ];
  } finally {
    await bench.close();
  }
}
