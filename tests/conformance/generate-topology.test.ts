import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateProgram, topologies } from './generate-topology.ts';
import { renderProgram } from './render-program.ts';
import { runOnNode } from './run-on-node.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

it('gives the same program for the same seed, and others for other seeds', () => {
  const programs = seeds.map(generateProgram);
  expect(seeds.map(generateProgram)).toEqual(programs);
  expect(new Set(programs).size).toBe(programs.length);
});

it('makes programs that end, trace the sink and print the same again', async () => {
  const programs = seeds.map((seed) => ({
    file: `seed ${seed}`,
    files: { 'main.mjs': generateProgram(seed) },
    entry: 'main.mjs',
  }));
  const { signal } = new AbortController();
  const shown = async () =>
    (await runOnNode(programs, { signal })).map(({ durationMs: _, ...rest }) => rest);
  const first = await shown();
  expect(await shown()).toEqual(first);
  for (const { stdout, exitCode } of first) {
    expect([0, 1, 7]).toContain(exitCode);
    expect(stdout).toMatch(/^exit \d after \d+ lines\nsource (true|false) /m);
  }
});

it('shrinks a failure to the smallest topology that still fails', () => {
  const property = fc.property(topologies, ({ connection }) => connection.kind !== 'web');
  const { counterexample } = fc.check(property, { seed: 7, numRuns: 500 });
  const [smallest] = counterexample ?? [];
  expect(smallest).toMatchObject({
    objects: false,
    stages: [],
    disturbances: [],
    source: { kind: 'readable', batches: [], ending: 'end', construct: null },
    sink: { timing: 'sync', fault: null, final: null, construct: null },
  });
  expect(smallest && renderProgram(smallest)).toContain('Readable.toWeb(source)');
});
