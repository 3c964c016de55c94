import { expect, it } from 'vitest';
import { z } from 'zod';
import { repeat } from './repeat.ts';
import { runProgram } from './run-program.ts';

const node = { path: process.execPath, version: process.version };

it('gives what the program printed', async () => {
  const outcome = await runProgram(node, 'timing.mjs', ['ascending']);
  const acted = { reads: 1001, writes: 1000, falses: 0 };
  expect(outcome).toEqual({
    kind: 'printed',
    json: [64, 1024, 16_384, 65_536].map((mark) => ({ mark, ms: expect.any(Number), ...acted })),
  });
});

it('runs the marks in the order that is asked for', async () => {
  const marks = z.array(z.object({ mark: z.number() }));
  const [run] = await repeat(1, marks, node, 'timing.mjs', ['descending']);
  expect(run?.map(({ mark }) => mark)).toEqual([65_536, 16_384, 1024, 64]);
});

it('tells a program that has exhausted its heap from one that failed', async () => {
  const flags = ['--expose-gc', '--max-old-space-size=64'];
  expect(await runProgram(node, 'off-heap.mjs', ['objects'], flags)).toEqual({
    kind: 'heap exhausted',
  });
});

it('rejects with the program, the version and what was printed if the program fails', async () => {
  const failed = runProgram(node, 'memory.mjs', ['sideways']);
  await expect(failed).rejects.toThrow(
    /^memory\.mjs sideways ended by exit code 1 on Node v[\d.]+, .*\n[\s\S]*TypeError/,
  );
});

it('rejects if the program prints something that the schema does not allow', async () => {
  await expect(repeat(1, z.string(), node, 'timing.mjs', ['ascending'])).rejects.toThrow(
    z.ZodError,
  );
});
