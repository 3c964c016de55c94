import { join } from 'node:path';
import type { Experiment } from '#model/experiment';
import { formatFault } from '#model/fault';
import { checkedPrograms } from '#model/handbook';
import { needNames } from '#model/need-names';
import type { Need } from '#model/program';
import { loadHandbook } from '#node/load-handbook';
import {
  experimentProgram,
  hasTokens,
  judgeExperiment,
} from '../../tests/conformance/judge-experiment.ts';
import { type JudgedProgram, judgeProgram } from '../../tests/conformance/judge-program.ts';
import { matchesAny } from '../../tests/conformance/list-corpus.ts';
import { runOnEngine } from '../../tests/conformance/run-on-engine.ts';
import { type Comparison, comparePrograms } from './compare-programs.ts';

const root = join(import.meta.dirname, '../..');

/** What experiments may need and the engine gives. */
const provided: ReadonlySet<Need> = new Set(['network']);

/**
 * Runs the experiments of the handbook whose id contains one of `filters` in the engine: against real Node
 * where nothing varies, else against the expectation. Says which ones need what the engine has not.
 */
export async function compareExperiments(
  filters: readonly string[],
  comparison: Comparison,
): Promise<JudgedProgram[]> {
  const handbook = await loadHandbook(root);
  const wrong = handbook.faults.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) {
    throw new Error(`The handbook has faults:\n${wrong.map(formatFault).join('\n')}`);
  }
  const judged: JudgedProgram[] = [];
  for (const experiment of checkedPrograms(handbook)) {
    const program = experimentProgram(experiment);
    if (!matchesAny(program.file, filters)) continue;
    const lack = experiment.needs.find((need) => !provided.has(need));
    if (lack !== undefined) {
      console.log(`- ${program.file} needs ${needNames[lack]}, which the engine has not: skipped`);
      continue;
    }
    judged.push(judgeProgram(program.file, await compareOne(experiment, comparison), new Map()));
  }
  return judged;
}

async function compareOne(experiment: Experiment, comparison: Comparison) {
  const program = experimentProgram(experiment);
  if (!hasTokens(experiment)) return (await comparePrograms([program], comparison)).flat();
  const results = await runOnEngine([program], comparison.engine, 1);
  return results.flatMap((result) => judgeExperiment(experiment, result));
}
