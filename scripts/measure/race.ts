import { z } from 'zod';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import type { Suite } from './suite.ts';

const runs = 3;
const flags = ['--expose-gc'];
const printed = z.object({ before: z.number(), after: z.number() });

export const race: Suite = {
  title: `Used heap after 300,000 waits for 'drain', in MiB, over ${runs} runs`,
  columns: ['before', 'Promise.race()', 'once() with a signal'],
  async measure(node) {
    const raced = await repeat(runs, printed, node, 'race.mjs', ['race'], flags);
    const signalled = await repeat(runs, printed, node, 'race.mjs', ['signal'], flags);
    const before = [...raced, ...signalled].map((run) => run.before);
    return [
      [
        range(before),
        range(raced.map(({ after }) => after)),
        range(signalled.map(({ after }) => after)),
      ],
    ];
  },
};
