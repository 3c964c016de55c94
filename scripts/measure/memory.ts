import { z } from 'zod';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import type { Suite } from './suite.ts';

const runs = 5;
const printed = z.object({ before: z.number(), peak: z.number() });

export const memory: Suite = {
  title: `Peak resident memory while 1 GiB goes to a slow sink, in MiB, over ${runs} runs`,
  columns: ['before', 'piped', 'signal ignored'],
  async measure(node) {
    const piped = await repeat(runs, printed, node, 'memory.mjs', ['piped']);
    const ignored = await repeat(runs, printed, node, 'memory.mjs', ['ignored']);
    const before = [...piped, ...ignored].map((run) => run.before);
    return [
      [range(before), range(piped.map(({ peak }) => peak)), range(ignored.map(({ peak }) => peak))],
    ];
  },
};
