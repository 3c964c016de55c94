import { z } from 'zod';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import type { Suite } from './suite.ts';

const runs = 10;
const marks = [64, 16 * 1024];
const printed = z.object({ ms: z.number(), collections: z.number(), peak: z.number() });

export const letters: Suite = {
  title: `Time to read a file of 10,000 bytes a thousand times, the fastest of ${runs} runs, as a multiple of that with a mark of 64 KiB; collections of garbage and peak resident memory in MiB`,
  columns: ['mark in KiB', 'time', 'collections', 'peak'],
  async measure(node) {
    const results = [];
    for (const mark of marks) {
      const rows = await repeat(runs, printed, node, 'letters.mjs', [`${mark}`]);
      results.push({ mark, rows, fastest: Math.min(...rows.map(({ ms }) => ms)) });
    }
    const compared = results[0]?.fastest ?? Number.NaN;
    return results.map(({ mark, rows, fastest }) => [
      `${mark}`,
      (fastest / compared).toFixed(1),
      range(rows.map(({ collections }) => collections)),
      range(rows.map(({ peak }) => peak)),
    ]);
  },
};
