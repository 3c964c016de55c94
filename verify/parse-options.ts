import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isNodeMajor, nodeMajorsText } from '#model/node-majors';
import { didYouMean } from '#node/nearest-name';
import { CliError } from './cli-error.ts';

/** What the command line asks for. */
export interface Options {
  help: boolean;
  /** Part of the ids of the experiments to run; empty means all. */
  filter: string;
  json: boolean;
  update: boolean;
  /** Runs of each experiment. */
  repeat: number;
  /** Experiments that run at once. */
  jobs: number;
  /** The major version of Node to run on; absent means the pinned one. */
  node?: number;
  /** Absolute path of the repository with the handbook. */
  root: string;
}

const flags = ['json', 'update', 'help'];
const valued = ['filter', 'repeat', 'node', 'jobs', 'root'];
const seeHelp = 'Run with --help to see all options.';

function readValues(argv: readonly string[]): Map<string, string | true> {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...flags.map((name) => [name, { type: 'boolean' as const }]),
      ...valued.map((name) => [name, { type: 'string' as const }]),
    ]),
  });
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new CliError(`"${token.value}" is not an option. To choose experiments, use --filter.`);
    }
    const { name, rawName, value } = token;
    if (flags.includes(name)) {
      if (value !== undefined) throw new CliError(`${rawName} takes no value. ${seeHelp}`);
      values.set(name, true);
    } else if (valued.includes(name)) {
      if (value === undefined || value === '') {
        throw new CliError(`${rawName} needs a value. ${seeHelp}`);
      }
      values.set(name, value);
    } else {
      const hint = didYouMean(
        rawName,
        [...flags, ...valued].map((known) => `--${known}`),
      );
      throw new CliError(`There is no option ${rawName}.${hint} ${seeHelp}`);
    }
  }
  return values;
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new CliError(`--${name} needs a whole number from ${least} to ${most}, not "${text}".`);
  }
  return number;
}

/**
 * Reads the arguments that follow the script's name. `defaultRoot` is the repository of the script.
 * Throws a `CliError` for an unknown option, a bad value, or options that exclude one another.
 */
export function parseOptions(argv: readonly string[], defaultRoot: string): Options {
  const values = readValues(argv);
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const number = (name: string, least: number, most: number): number | undefined => {
    const value = text(name);
    return value === undefined ? undefined : wholeNumber(name, value, least, most);
  };
  const node = number('node', 22, 999);
  const options: Options = {
    help: values.has('help'),
    filter: text('filter') ?? '',
    json: values.has('json'),
    update: values.has('update'),
    repeat: number('repeat', 1, 10_000) ?? 1,
    jobs: number('jobs', 1, 256) ?? availableParallelism(),
    ...(node === undefined ? {} : { node }),
    root: resolve(text('root') ?? defaultRoot),
  };
  const other = ['json', 'repeat'].find((name) => values.has(name));
  if (options.update && other !== undefined) {
    throw new CliError(
      `--update and --${other} exclude one another: expectations are written from one run, and what changed is printed for people to read.`,
    );
  }
  if (options.update && node !== undefined && !isNodeMajor(node)) {
    throw new CliError(
      `--update can't write for Node ${node}: expectations are kept for ${nodeMajorsText}.`,
    );
  }
  return options;
}
