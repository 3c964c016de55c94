import { dirname } from 'node:path';
import type { CorpusProgram } from '../../tests/conformance/corpus-program.ts';
import { type JudgedProgram, judgeProgram } from '../../tests/conformance/judge-program.ts';
import type { KnownDifferences } from '../../tests/conformance/known-differences.ts';
import { type CorpusChoice, listCorpus } from '../../tests/conformance/list-corpus.ts';
import { type Comparison, comparePrograms } from './compare-programs.ts';

/** Compares the chosen programs of the corpus, one area after the other. */
export async function* compareCorpus(
  choice: CorpusChoice,
  known: KnownDifferences,
  comparison: Comparison,
): AsyncGenerator<{ area: string; programs: JudgedProgram[] }, void> {
  const areas = Map.groupBy(await listCorpus(choice), ({ file }) => dirname(file));
  for (const [area, programs] of areas) {
    yield { area, programs: await compareArea(programs, known, comparison) };
  }
}

async function compareArea(
  programs: readonly CorpusProgram[],
  known: KnownDifferences,
  comparison: Comparison,
): Promise<JudgedProgram[]> {
  const differences = await comparePrograms(programs, comparison);
  return programs.map(({ file }, index) => judgeProgram(file, differences[index] ?? [], known));
}
