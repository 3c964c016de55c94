import type { Experiment } from '#model/experiment';
import type { Fault } from '#model/fault';
import { experimentsOf, type Handbook } from '#model/handbook';
import { loadHandbook } from '#node/load-handbook';
import { CliError } from './cli-error.ts';

/** What there is to verify. */
export interface Collected {
  /** In reading order. */
  experiments: Experiment[];
  faults: Fault[];
}

/**
 * Whether a fault leaves nothing to run. A prediction that is not proven does not: the expectation
 * that it waits for may be about to be written.
 */
function isBlocking({ severity, place }: Fault): boolean {
  return severity === 'error' && !place.field?.startsWith('predict');
}

/**
 * Reads the experiments of the handbook at `root` whose id contains `filter`. With an error
 * that leaves nothing to run there are no experiments. `programsOf` chooses among them, and may add
 * others that are checked as they are. Throws a `CliError` where nothing fits the filter.
 */
export async function collect(
  root: string,
  filter: string,
  programsOf: (handbook: Handbook) => Experiment[] = experimentsOf,
): Promise<Collected> {
  const handbook = await loadHandbook(root);
  const { faults } = handbook;
  if (faults.some(isBlocking)) return { experiments: [], faults };
  const all = programsOf(handbook);
  const experiments = all.filter(({ id }) => id.includes(filter));
  if (all.length === 0) {
    throw new CliError(
      `The handbook at ${root} has no experiments, so there is nothing to verify.`,
    );
  }
  if (experiments.length === 0) {
    const some = all.slice(0, 3).map(({ id }) => id);
    throw new CliError(
      `No experiment has an id that contains "${filter}". Ids look like these: ${some.join(', ')}.`,
    );
  }
  return { experiments, faults };
}
