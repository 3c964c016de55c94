import { z } from 'zod';
import { countPlaces } from './count-places.ts';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import type { Suite } from './suite.ts';

const runs = 40;
const printed = z.array(
  z.object({ ms: z.number(), reads: z.number(), writes: z.number(), falses: z.number() }),
);

const orders = [
  ['ascending', 'smallest first'],
  ['descending', 'smallest last'],
] as const;

export const timing: Suite = {
  title: `Four marks that act on nothing: how often the 1st, 2nd, 3rd and 4th to run was the fastest and the slowest, in ${runs} runs`,
  columns: ['marks', 'fastest', 'slowest', '_read()', '_write()', 'false'],
  async measure(node) {
    const rows: string[][] = [];
    for (const [order, name] of orders) {
      const all = await repeat(runs, printed, node, 'timing.mjs', [order]);
      const { fastest, slowest } = countPlaces(all.map((marks) => marks.map(({ ms }) => ms)));
      const count = (what: 'reads' | 'writes' | 'falses') =>
        range(all.flat().map((mark) => mark[what]));
      rows.push([
        name,
        fastest.join(' '),
        slowest.join(' '),
        count('reads'),
        count('writes'),
        count('falses'),
      ]);
    }
    return rows;
  },
};
