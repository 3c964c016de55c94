import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runOnNode } from '../../tests/conformance/run-on-node.ts';
import { shrinkSeed } from '../../tests/conformance/shrink-topology.ts';
import { generatedProgram } from './compare-generated.ts';
import { type Comparison, comparePrograms } from './compare-programs.ts';

const corpus = join(import.meta.dirname, '../../tests/conformance/corpus');

/**
 * Shrinks the generated program of a seed as long as real Node and the engine differ, and writes the
 * smallest into the corpus. Gives its path there, or undefined when the seed did not differ again.
 */
export async function keepSmallest(
  seed: number,
  limitMs: number,
  comparison: Comparison,
): Promise<string | undefined> {
  const differs = async (text: string): Promise<boolean> => {
    const [differences = []] = await comparePrograms([generatedProgram(seed, text)], comparison);
    return differences.length > 0;
  };
  const text = await shrinkSeed(seed, differs, limitMs);
  if (text === undefined) return undefined;
  const program = generatedProgram(seed, text);
  const [real] = await runOnNode([program], comparison);
  const ends = [
    real === undefined || real.exitCode === 0 ? '' : `exit ${real.exitCode}`,
    real === undefined || real.stderr === '' ? '' : 'stderr',
  ].filter((word) => word !== '');
  const head = ends.length === 0 ? '' : `// expect: ${ends.join(', ')}\n`;
  const path = join(corpus, program.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${head}// Seed ${seed} of the generator, shrunk.\n${text}`);
  return program.file;
}
