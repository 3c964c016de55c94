import { median } from '../median.ts';
import type { BenchRow } from '../row.ts';
import type { OpenBench } from './open-bench.ts';
import type { bench } from './page.ts';

type BenchPage = typeof globalThis & { highwaterBench: typeof bench };

const rounds = 15;
const text = "console.log('first line');\n";

/** How long it takes from Run to the first line, with a spare worker that is ready and from nothing. */
export async function measureFirstLine({ browser, url }: OpenBench): Promise<BenchRow[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    const run = (program: string): Promise<number> =>
      page.evaluate((text) => (globalThis as BenchPage).highwaterBench.run(text), program);
    cold.push(await run(text));
    await page.evaluate(() => (globalThis as BenchPage).highwaterBench.prepare());
    warm.push(await run(text));
    await context.close();
  }
  const note = `median of ${rounds} rounds, a new page each`;
  return [
    { name: 'first line, from nothing', value: median(cold), unit: 'ms', limit: 400, note },
    { name: 'first line, with a worker ready', value: median(warm), unit: 'ms', limit: 50, note },
  ];
}
