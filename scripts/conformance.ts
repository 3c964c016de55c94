// Holds the in-page engine against real Node: the experiments of the handbook, the corpus, and generated
// stream programs run on both; output and exit code must be equal byte for byte.
//
//   npm run conformance -- [--filter pipe/] [--sample 4] [--experiments] [--generated 2000] [--seed 1] [--width 3]
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countVerdicts, type JudgedProgram } from '../tests/conformance/judge-program.ts';
import { readKnownDifferences } from '../tests/conformance/known-differences.ts';
import { compareCorpus } from './conformance/compare-corpus.ts';
import { compareExperiments } from './conformance/compare-experiments.ts';
import { compareGenerated } from './conformance/compare-generated.ts';
import type { Comparison } from './conformance/compare-programs.ts';
import { keepSmallest } from './conformance/keep-smallest.ts';
import { type ConformanceOptions, parseOptions, usage } from './conformance/parse-options.ts';
import { reportArea, reportCauses, reportTotal } from './conformance/report-programs.ts';
import { openEngine } from './engine/open-engine.ts';

/** How many seeds that differ are shrunk, and how long each may take. */
const shrinks = { most: 3, limitMs: 60_000 };

const options = parseOptions(process.argv.slice(2));
if (options === undefined) console.log(usage);
else process.exitCode = await compareAll(options);

async function compareAll(options: ConformanceOptions): Promise<number> {
  const { filters, sample, corpus, generated, seed, width, report } = options;
  const engine = await openEngine(options.browser);
  const comparison: Comparison = { engine, width, signal: new AbortController().signal };
  try {
    const experiments = await compareExperiments(filters, comparison);
    if (experiments.length > 0) reportArea('experiments', experiments);
    const known = readKnownDifferences(options.browser);
    const programs: JudgedProgram[] = [];
    if (corpus) {
      for await (const area of compareCorpus({ filters, sample }, known, comparison)) {
        reportArea(area.area, area.programs);
        programs.push(...area.programs);
      }
    }
    const random: JudgedProgram[] = [];
    for await (const batch of compareGenerated(seed, generated, comparison)) {
      reportArea(`seeds ${batch.seeds.at(0)} to ${batch.seeds.at(-1)}`, batch.programs);
      random.push(...batch.programs);
    }
    await shrinkSome(random, comparison);

    console.log('');
    reportTotal('Experiments', experiments);
    reportTotal('Corpus', programs);
    reportCauses(programs, known);
    reportTotal('Generated', random);
    const all = [...experiments, ...programs, ...random];
    if (all.length === 0)
      throw new Error(`Nothing has a path that contains "${filters.join('" or "')}".`);
    const { equal, differs, known: expected, vanished } = countVerdicts(all);
    const failed = differs + vanished;
    if (report !== undefined) {
      const programs = all.filter(({ verdict }) => verdict !== 'equal');
      await mkdir(dirname(report), { recursive: true });
      await writeFile(report, JSON.stringify({ passed: equal, failed, known: expected, programs }));
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await engine.close();
  }
}

async function shrinkSome(programs: readonly JudgedProgram[], comparison: Comparison) {
  const different = programs.filter(({ verdict }) => verdict === 'differs');
  for (const { file } of different.slice(0, shrinks.most)) {
    const seed = Number(/\d+/.exec(file)?.[0]);
    const kept = await keepSmallest(seed, shrinks.limitMs, comparison);
    if (kept === undefined) console.log(`Seed ${seed} did not differ when it ran again.`);
    else console.log(`Seed ${seed}, shrunk: tests/conformance/corpus/${kept}`);
  }
}
