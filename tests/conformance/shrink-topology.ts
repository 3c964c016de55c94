import fc from 'fast-check';
import { topologies } from './generate-topology.ts';
import { renderProgram } from './render-program.ts';

/**
 * The smallest program found for which `differs` holds, starting from the one of `seed`; that one
 * itself when nothing smaller differs. Looks no further once `limitMs` have passed. Undefined when
 * the program of the seed did not differ this time.
 */
export async function shrinkSeed(
  seed: number,
  differs: (text: string) => Promise<boolean>,
  limitMs: number,
): Promise<string | undefined> {
  const deadline = performance.now() + limitMs;
  let first = true;
  const details = await fc.check(
    fc.asyncProperty(topologies, async (topology) => {
      if (!first && performance.now() > deadline) return true;
      first = false;
      return !(await differs(renderProgram(topology)));
    }),
    { seed, numRuns: 1 },
  );
  const [smallest] = details.counterexample ?? [];
  return smallest === undefined ? undefined : renderProgram(smallest);
}
