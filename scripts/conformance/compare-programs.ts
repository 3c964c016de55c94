import { fileURLToPath } from 'node:url';
import { cachedOnNode } from '../../tests/conformance/cached-on-node.ts';
import type { CorpusProgram } from '../../tests/conformance/corpus-program.ts';
import { type Difference, findDifferences } from '../../tests/conformance/difference.ts';
import { runOnEngine } from '../../tests/conformance/run-on-engine.ts';
import type { OpenEngine } from '../engine/open-engine.ts';

const directory = fileURLToPath(new URL('../../.cache/conformance', import.meta.url));

/** Where and how programs run. */
export interface Comparison {
  engine: OpenEngine;
  width: number;
  signal: AbortSignal;
}

/** Runs programs on real Node, then in the engine. Gives what differs, in order of `programs`. */
export async function comparePrograms(
  programs: readonly CorpusProgram[],
  { engine, width, signal }: Comparison,
): Promise<Difference[][]> {
  const real = await cachedOnNode(programs, { directory, width, signal });
  const found = await runOnEngine(programs, engine, width);
  return real.map((result, index) => {
    const other = found[index];
    if (other === undefined) throw new Error(`The engine gave no result of ${result.file}.`);
    return findDifferences(result, other);
  });
}
