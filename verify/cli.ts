import { join } from 'node:path';
import type { Experiment } from '#model/experiment';
import { formatFault } from '#model/fault';
import { checkedPrograms, experimentsOf } from '#model/handbook';
import { isNodeMajor, majorOf, newestMajor, nodeMajorsText } from '#model/node-majors';
import { inOrder } from '#node/in-order';
import { abortOnSignals } from './abort-on-signals.ts';
import { annotateFault, annotateResult } from './annotations.ts';
import { type CheckedExperiment, type CheckOptions, checkExperiment } from './check-experiment.ts';
import { CliError } from './cli-error.ts';
import { type Collected, collect } from './collect.ts';
import { coloursFor } from './colours.ts';
import { findNode } from './find-node.ts';
import { formatResult, formatSummary } from './format-result.ts';
import { formatUpdate } from './format-update.ts';
import { help } from './help.ts';
import { type Options, parseOptions } from './parse-options.ts';
import { type ExperimentResult, reportOf } from './result.ts';
import { updateExpectations } from './update-expectations.ts';

const repository = join(import.meta.dirname, '..');
const { CI, NO_COLOR } = process.env;
const ci = ![undefined, '', '0', 'false'].includes(CI);
const colours = coloursFor(process.stdout.isTTY && !NO_COLOR);

const print = (text: string) => process.stdout.write(`${text}\n`);
const printError = (text: string) => process.stderr.write(`${text}\n`);

/** Prints what is wrong with the content; true where that leaves nothing to run. */
function reportFaults({ faults, experiments }: Collected): boolean {
  for (const fault of faults) {
    printError(`${fault.severity}: ${formatFault(fault)}`);
    if (ci) printError(annotateFault(fault));
  }
  return experiments.length === 0;
}

async function reload(root: string, id: string): Promise<Experiment | undefined> {
  const { experiments } = await collect(root, id);
  return experiments.find((experiment) => experiment.id === id);
}

/** Writes what an experiment printed and runs it once more against what was written. */
async function update(
  root: string,
  checked: CheckedExperiment,
  options: CheckOptions,
): Promise<CheckedExperiment> {
  if (checked.result.ok) return checked;
  // An earlier update of the same Markdown file may have moved this expectation to other lines.
  const experiment = await reload(root, checked.experiment.id);
  if (experiment === undefined) return checked;
  if (!isNodeMajor(options.major)) return checked;
  const updates = await updateExpectations(root, { ...checked, experiment }, options.major);
  for (const it of updates) print(formatUpdate(it, colours));
  const written = await reload(root, experiment.id);
  return written === undefined ? checked : checkExperiment(written, options);
}

async function verify(options: Options): Promise<number> {
  const { root, json, jobs } = options;
  if (options.update && ci) {
    throw new CliError(
      '--update is refused under CI, which checks expectations and never writes them. Run it on your machine and commit what changed.',
    );
  }
  // What the program of a card prints is written by hand, into the card.
  const programsOf = options.update ? experimentsOf : checkedPrograms;
  const collected = await collect(root, options.filter, programsOf);
  if (reportFaults(collected)) return 2;
  const node = await findNode(options.node, join(repository, '.cache', 'node'));
  const major = majorOf(node.version);
  if (!isNodeMajor(major)) {
    printError(
      `warning: The handbook is checked on Node ${nodeMajorsText}. Node ${major} is held against what Node ${newestMajor} prints.`,
    );
  }
  const { repeat } = options;
  const checkOptions = { nodePath: node.path, major, signal: abortOnSignals(), repeat };

  const results: ExperimentResult[] = [];
  const work = (experiment: Experiment) => checkExperiment(experiment, checkOptions);
  for await (const checked of inOrder(collected.experiments, jobs, work)) {
    const { result } = options.update ? await update(root, checked, checkOptions) : checked;
    results.push(result);
    if (!json) print(formatResult(result, colours));
    if (ci) for (const line of annotateResult(result)) printError(line);
  }
  const report = reportOf(node.version, results);
  print(json ? JSON.stringify(report) : formatSummary(report, options.repeat, colours));
  const faulty = collected.faults.some(({ severity }) => severity === 'error');
  return report.failed === 0 && !faulty ? 0 : 1;
}

try {
  const options = parseOptions(process.argv.slice(2), repository);
  if (options.help) process.stdout.write(help);
  else process.exitCode = await verify(options);
} catch (error) {
  if (!(error instanceof CliError)) console.error(error);
  else printError(`verify: ${error.message}`);
  process.exitCode = error instanceof CliError ? error.exitCode : 2;
}
