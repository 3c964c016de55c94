import type { CorpusProgram } from '../../tests/conformance/corpus-program.ts';
import { generateProgram } from '../../tests/conformance/generate-topology.ts';
import { type JudgedProgram, judgeProgram } from '../../tests/conformance/judge-program.ts';
import { type Comparison, comparePrograms } from './compare-programs.ts';

/** Programs that are compared before the next line is printed. */
const batchSize = 100;

/** Compares `count` generated programs with seeds from `first` on, a batch at a time. */
export async function* compareGenerated(
  first: number,
  count: number,
  comparison: Comparison,
): AsyncGenerator<{ seeds: number[]; programs: JudgedProgram[] }, void> {
  for (let done = 0; done < count; done += batchSize) {
    const length = Math.min(batchSize, count - done);
    const seeds = Array.from({ length }, (_, index) => first + done + index);
    const programs = seeds.map((seed) => generatedProgram(seed, generateProgram(seed)));
    const differences = await comparePrograms(programs, comparison);
    const judged = programs.map(({ file }, index) =>
      judgeProgram(file, differences[index] ?? [], new Map()),
    );
    yield { seeds, programs: judged };
  }
}

/** A generated program under the path that it gets in the corpus. */
export function generatedProgram(seed: number, text: string): CorpusProgram {
  return { file: `generated/seed-${seed}.mjs`, files: { 'main.mjs': text }, entry: 'main.mjs' };
}
