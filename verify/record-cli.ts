import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Experiment } from '#model/experiment';
import { formatFault } from '#model/fault';
import { nodeMajors } from '#model/node-majors';
import type { Recording } from '#model/recording';
import { inOrder } from '#node/in-order';
import { abortOnSignals } from './abort-on-signals.ts';
import { checkRecording } from './check-recording.ts';
import { CliError } from './cli-error.ts';
import { collect } from './collect.ts';
import { findNode } from './find-node.ts';
import { parseRecordOptions, type RecordOptions } from './parse-record-options.ts';
import { type RecordingNodes, recordExperiment } from './record-experiment.ts';
import { help } from './record-help.ts';

const repository = join(import.meta.dirname, '..');
const print = (text: string) => process.stdout.write(`${text}\n`);
const printError = (text: string) => process.stderr.write(`${text}\n`);
const count = (number: number) => `${number} experiment${number === 1 ? '' : 's'}`;

/** The experiments that have a folder: the fence of a plain lesson has no place for a recording. */
async function collectFolders({ root, filter }: RecordOptions): Promise<Experiment[]> {
  const { experiments, faults } = await collect(root, filter);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new CliError(`The lessons have errors:\n${errors.map(formatFault).join('\n')}`);
  }
  return experiments.filter(({ expectedAt }) => expectedAt.file.endsWith('.txt'));
}

const fileOf = ({ expectedAt }: Experiment) => `${dirname(expectedAt.file)}/recorded.json`;

/** Says which recordings are not current. */
function check(experiments: readonly Experiment[]): number {
  let stale = 0;
  for (const experiment of experiments) {
    const reasons = checkRecording(experiment);
    if (reasons.length === 0) continue;
    stale += 1;
    const reason = reasons.join(' ');
    printError(`${fileOf(experiment)}: ${reason} Run \`npm run record -- ${experiment.id}\`.`);
  }
  print(`${count(experiments.length)}: ${experiments.length - stale} current, ${stale} not`);
  return stale === 0 ? 0 : 1;
}

async function findNodes(): Promise<RecordingNodes> {
  const cache = join(repository, '.cache', 'node');
  // One after the other: npm installs into folders side by side.
  return {
    22: await findNode(22, cache),
    24: await findNode(24, cache),
    26: await findNode(26, cache),
  };
}

function write(root: string, experiment: Experiment, recording: Recording): Promise<void> {
  return writeFile(join(root, fileOf(experiment)), `${JSON.stringify(recording, undefined, 2)}\n`);
}

async function record(
  experiments: readonly Experiment[],
  { root, jobs }: RecordOptions,
): Promise<number> {
  const nodes = await findNodes();
  const signal = abortOnSignals();
  const counts = { written: 0, kept: 0, failed: 0 };
  const work = (experiment: Experiment) => recordExperiment(experiment, nodes, signal);
  for await (const { experiment, failures, recording, changed } of inOrder(
    experiments,
    jobs,
    work,
  )) {
    const { id } = experiment;
    if (recording === undefined) {
      counts.failed += 1;
      print(`✗ ${id}`);
      for (const { major, failure } of failures) {
        print(`    Node ${major}: ${failure.message}`);
        print(`    Run \`npm run verify -- --node ${major} --filter ${id}\` to see it.`);
      }
    } else if (changed) {
      counts.written += 1;
      await write(root, experiment, recording);
      print(`✓ ${id}  written`);
    } else {
      counts.kept += 1;
      print(`✓ ${id}  as before`);
    }
  }
  const versions = nodeMajors.map((major) => nodes[major].version).join(', ');
  const { written, kept, failed } = counts;
  print(
    `${count(experiments.length)} on Node ${versions}: ${written} written, ${kept} as before, ${failed} not as expected`,
  );
  return failed === 0 ? 0 : 1;
}

try {
  const options = parseRecordOptions(process.argv.slice(2), repository);
  if (options.help) {
    process.stdout.write(help);
  } else {
    const experiments = await collectFolders(options);
    process.exitCode = options.check ? check(experiments) : await record(experiments, options);
  }
} catch (error) {
  if (!(error instanceof CliError)) console.error(error);
  else printError(`record: ${error.message}`);
  process.exitCode = error instanceof CliError ? error.exitCode : 2;
}
