import { z } from 'zod';
import { range } from './range.ts';
import { repeat } from './repeat.ts';
import type { Suite } from './suite.ts';

const runs = 10;
const compared = 64 * 1024;
const printed = z.array(z.object({ mark: z.number(), chunks: z.number(), ms: z.number() }));

export const fileMarks: Suite = {
  title: `Time to read a file of 16 MiB, the fastest of ${2 * runs} runs, as a multiple of that with a mark of 64 KiB; half of the runs begin with the largest mark`,
  columns: ['mark in KiB', 'chunks', 'time'],
  async measure(node) {
    const rows = [
      ...(await repeat(runs, printed, node, 'file-marks.mjs', ['ascending'])),
      ...(await repeat(runs, printed, node, 'file-marks.mjs', ['descending'])),
    ].flat();
    const of = (mark: number) => rows.filter((row) => row.mark === mark);
    // The fastest, since other work on the machine can only add time.
    const fastest = (mark: number) => Math.min(...of(mark).map(({ ms }) => ms));
    const marks = [...new Set(rows.map(({ mark }) => mark))].sort((a, b) => a - b);
    return marks.map((mark) => [
      `${mark / 1024}`,
      range(of(mark).map(({ chunks }) => chunks)),
      (fastest(mark) / fastest(compared)).toFixed(1),
    ]);
  },
};
