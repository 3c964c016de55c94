import { z } from 'zod';
import type { FoundNode } from '#verify/find-node';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import { runProgram } from './run-program.ts';
import type { Suite } from './suite.ts';

const runs = 3;
const flags = ['--expose-gc', '--max-old-space-size=64'];
const printed = z.object({ heapUsed: z.number(), arrayBuffers: z.number(), rss: z.number() });

async function grown(node: FoundNode, kind: 'buffers' | 'strings'): Promise<string[]> {
  const all = await repeat(runs, printed, node, 'off-heap.mjs', [kind], flags);
  return (['heapUsed', 'arrayBuffers', 'rss'] as const).map((what) =>
    range(all.map((run) => run[what])),
  );
}

async function objects(node: FoundNode): Promise<string> {
  const { kind } = await runProgram(node, 'off-heap.mjs', ['objects'], flags);
  return kind === 'printed' ? 'all queued' : kind;
}

export const offHeap: Suite = {
  title: `Growth of memory when 400 MiB are queued under --max-old-space-size=64, in MiB, over ${runs} runs`,
  columns: ['chunks', 'heapUsed', 'arrayBuffers', 'rss'],
  async measure(node) {
    return [
      ['Buffers', ...(await grown(node, 'buffers'))],
      ['strings', ...(await grown(node, 'strings'))],
      ['objects', await objects(node)],
    ];
  },
};
