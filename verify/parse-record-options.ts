import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

/** What the command line of `record` asks for. */
export interface RecordOptions {
  help: boolean;
  check: boolean;
  /** Part of the ids of the experiments; empty means all. */
  filter: string;
  jobs: number;
  /** Absolute path of the repository with the handbook. */
  root: string;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        root: { type: 'string' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(`${reason} Run with --help to see all options.`, { cause });
  }
}

/** Reads the arguments that follow the script's name. Throws a `CliError` for one it can't use. */
export function parseRecordOptions(argv: readonly string[], defaultRoot: string): RecordOptions {
  const { values, positionals } = parse(argv);
  const [filter = '', second] = positionals;
  if (second !== undefined) {
    throw new CliError(`One text chooses the experiments, and "${second}" is a second one.`);
  }
  const jobs = Number(values.jobs ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new CliError(`--jobs needs a whole number from 1 to 256, not "${values.jobs}".`);
  }
  const { help, check } = values;
  return { help, check, filter, jobs, root: resolve(values.root ?? defaultRoot) };
}
