import { parseArgs } from 'node:util';
import {
  type BrowserName,
  browserNames,
  readBrowserName,
} from '../../tests/support/find-browser.ts';

export const usage = `npm run conformance -- [options]

Runs programs on real Node and in the in-page engine in a browser, and compares stdout, stderr and
exit code byte for byte. Without options: every experiment, the whole corpus, 2000 generated programs.
--filter TEXT      only experiments and programs of the corpus whose path contains it; may be repeated
--sample N         of these programs of the corpus only every Nth
--experiments      only the experiments
--generated N      so many generated programs (default 2000, or none with an option from above)
--seed N           the seed of the first of them (default 1)
--width N          programs that run at a time (default 3)
--browser NAME     ${browserNames.join(', ')} (default chromium)
--report FILE      write { passed, failed, known, different } as JSON`;

export interface ConformanceOptions {
  /** Parts of paths, of which one must occur; empty for all. */
  filters: string[];
  /** Every how many-th program of the corpus is taken. */
  sample: number;
  corpus: boolean;
  experiments: boolean;
  generated: number;
  seed: number;
  width: number;
  browser: BrowserName;
  report: string | undefined;
}

/** Reads the command line; undefined when it asks for help. Throws with a sentence on a wrong word. */
export function parseOptions(args: string[]): ConformanceOptions | undefined {
  const { values } = parseArgs({
    args,
    options: {
      filter: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string', default: '1' },
      experiments: { type: 'boolean', default: false },
      generated: { type: 'string' },
      seed: { type: 'string', default: '1' },
      width: { type: 'string', default: '3' },
      browser: { type: 'string', default: 'chromium' },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const chosen = values.filter.length > 0 || values.experiments || values.sample !== '1';
  return {
    filters: values.filter,
    sample: readNumber('sample', values.sample, 1),
    corpus: !values.experiments,
    experiments: true,
    generated: readNumber('generated', values.generated ?? (chosen ? '0' : '2000'), 0),
    seed: readNumber('seed', values.seed, 0),
    width: readNumber('width', values.width, 1),
    browser: readBrowserName(values.browser),
    report: values.report,
  };
}

function readNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`--${name} takes a whole number from ${least} on, not "${text}".`);
  }
  return number;
}
