import fc from 'fast-check';
import { renderProgram } from './render-program.ts';
import type {
  Batch,
  Connection,
  Disturbance,
  Fault,
  Sink,
  Source,
  Stage,
  Timing,
  Topology,
} from './topology.ts';

// In every list the plainest value comes first: that is where shrinking goes.

/** Like `fc.oneof`, and shrinks to the first of the alternatives. */
function either<T>(...alternatives: fc.WeightedArbitrary<T>[]): fc.Arbitrary<T> {
  return fc.oneof({ withCrossShrink: true }, ...alternatives);
}

const timing: fc.Arbitrary<Timing> = either(
  { weight: 8, arbitrary: fc.constantFrom<Timing>('sync', 'tick', 'micro', 'immediate') },
  { weight: 1, arbitrary: fc.constant<Timing>('manual') },
);

const slowTiming: fc.Arbitrary<Timing> = either(
  { weight: 2, arbitrary: timing },
  { weight: 3, arbitrary: fc.constantFrom<Timing>('immediate', 'manual') },
);

/** Marks near the chunk sizes, so that they are reached, met exactly and passed. */
const highWaterMark = either(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 4, arbitrary: fc.integer({ min: 7, max: 20 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(100) },
);

function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | null> {
  return either({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat({ max: 5 }),
  how: fc.constantFrom('callback', 'throw', 'destroy', 'destroy without error'),
});

const construct = rarely(
  either({ weight: 5, arbitrary: timing }, { weight: 1, arbitrary: fc.constant('error' as const) }),
  10,
);

const batch: fc.Arbitrary<Batch> = fc.record({
  timing,
  sizes: either(
    {
      weight: 40,
      arbitrary: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
  ),
});

const source: fc.Arbitrary<Source> = fc.record({
  kind: either(
    { weight: 5, arbitrary: fc.constant('readable' as const) },
    { weight: 1, arbitrary: fc.constantFrom('from' as const, 'generator' as const) },
  ),
  highWaterMark,
  batches: fc.array(batch, { maxLength: 8 }),
  ending: either(
    { weight: 10, arbitrary: fc.constant('end' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('error' as const, 'throw' as const, 'silence' as const),
    },
  ),
  encoding: rarely(fc.constant('utf8' as const), 6),
  construct,
});

const stage: fc.Arbitrary<Stage> = fc.record({
  kind: either(
    { weight: 4, arbitrary: fc.constantFrom('pass-through' as const, 'transform' as const) },
    { weight: 1, arbitrary: fc.constantFrom('duplex' as const, 'generator' as const) },
  ),
  readableHighWaterMark: highWaterMark,
  writableHighWaterMark: highWaterMark,
  timing,
  copies: either(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.nat({ max: 3 }) },
  ),
  fault: rarely(fault, 12),
  flush: either(
    { weight: 8, arbitrary: fc.constant('none' as const) },
    { weight: 3, arbitrary: fc.constant('push' as const) },
    { weight: 1, arbitrary: fc.constant('error' as const) },
  ),
});

const sink: fc.Arbitrary<Sink> = fc.record({
  highWaterMark,
  timing: slowTiming,
  writev: fc.boolean(),
  fault: rarely(fault, 7),
  final: rarely(
    either(
      { weight: 8, arbitrary: timing },
      { weight: 1, arbitrary: fc.constant('error' as const) },
    ),
    2,
  ),
  construct,
});

const connection = either<Connection>(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pipe'),
      end: fc.constantFrom(true, true, true, false),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('pipeline'),
      end: fc.constantFrom(true, true, true, true, true, false),
      form: fc.constantFrom('callback', 'promise'),
      abortable: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('compose'), by: fc.constantFrom('pipe', 'pipeline') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('data') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('readable'),
      size: rarely(fc.integer({ min: 1, max: 8 }), 2),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('iterate'),
      leaveAt: rarely(fc.nat({ max: 6 }), 3),
      leaveBy: fc.constantFrom('break', 'throw'),
      destroyOnReturn: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('operators'),
      concurrency: fc.integer({ min: 1, max: 4 }),
      take: rarely(fc.nat({ max: 6 }), 3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('web'), highWaterMark: fc.nat({ max: 3 }) }),
  },
);

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  step: fc.integer({ min: 1, max: 10 }),
  stream: fc.nat({ max: 5 }),
  action: fc.constantFrom(
    'pause',
    'resume',
    'read',
    'cork',
    'uncork',
    'end',
    'write',
    'push',
    'unshift',
    'unpipe',
    'abort',
    'destroy',
    'destroy with error',
  ),
});

/** Stream topologies with random events. A smaller one has fewer streams, chunks and faults. */
export const topologies: fc.Arbitrary<Topology> = fc.record({
  objects: fc.constantFrom(false, false, true),
  source,
  stages: fc.array(stage, { maxLength: 3 }),
  sink,
  connection,
  disturbances: either(
    { weight: 1, arbitrary: fc.constant<Disturbance[]>([]) },
    { weight: 1, arbitrary: fc.array(disturbance, { minLength: 1, maxLength: 4 }) },
  ),
  listens: fc.constantFrom(true, true, false),
  survives: fc.constantFrom(true, true, true, false),
});

/** The topology of a seed. The same seed gives the same one on every machine. */
function generateTopology(seed: number): Topology {
  const [topology] = fc.sample(topologies, { seed, numRuns: 1 });
  if (topology === undefined) throw new Error(`fast-check gave no topology for the seed ${seed}.`);
  return topology;
}

/** The text of a program, an ES module, that belongs to a seed. It prints a trace and ends by itself. */
export function generateProgram(seed: number): string {
  return renderProgram(generateTopology(seed));
}
