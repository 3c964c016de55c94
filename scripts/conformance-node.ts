// Runs the conformance corpus on real Node, several times each, and reports the programs that can't
// serve as a reference: output that differs between runs, an unexpected end, or a long run.
//
//   node scripts/pinned.mjs scripts/conformance-node.ts [--runs 20] [--filter pipe/] [--generated 100 --seed 1] [--width 2]
import { parseArgs } from 'node:util';
import { type CorpusProgram, expectedEnd } from '../tests/conformance/corpus-program.ts';
import { findFaults } from '../tests/conformance/find-faults.ts';
import { generateProgram } from '../tests/conformance/generate-topology.ts';
import { listCorpus } from '../tests/conformance/list-corpus.ts';
import { runOnNode } from '../tests/conformance/run-on-node.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    filter: { type: 'string', default: '' },
    /** This many generated programs instead of the corpus. */
    generated: { type: 'string' },
    seed: { type: 'string', default: '1' },
    width: { type: 'string', default: '2' },
  },
});

const programs =
  values.generated === undefined ? await listCorpus({ filters: [values.filter] }) : generated();
const signal = new AbortController().signal;
let faulty = 0;
for (const [done, program] of programs.entries()) {
  const runs: CorpusProgram[] = Array.from({ length: Number(values.runs) }, () => program);
  const results = await runOnNode(runs, { signal, width: Number(values.width) });
  const expected = values.generated === undefined ? expectedEnd(program) : undefined;
  const faults = findFaults(results, expected);
  for (const fault of faults) console.log(`✗ ${program.file}: ${fault}`);
  if (faults.length > 0) faulty += 1;
  if ((done + 1) % 50 === 0) console.log(`${done + 1} of ${programs.length}`);
}
console.log(`${programs.length} programs, ${values.runs} runs each, ${faulty} with faults`);
process.exitCode = faulty === 0 && programs.length > 0 ? 0 : 1;

function generated(): CorpusProgram[] {
  const first = Number(values.seed);
  return Array.from({ length: Number(values.generated) }, (_, index) => {
    const seed = first + index;
    return {
      file: `seed ${seed}`,
      files: { 'main.mjs': generateProgram(seed) },
      entry: 'main.mjs',
    };
  });
}
