import { formatFault } from '#model/fault';
import { loadHandbook } from '#node/load-handbook';
import { sampleHandbook } from './sample-handbook.ts';
import { writeTree } from './write-tree.ts';

/** Loads the sample handbook, changed by `files`, and says what is wrong, one line a fault. */
export async function faultsOf(files: Readonly<Record<string, string | undefined>>) {
  const { faults } = await loadHandbook(await writeTree(sampleHandbook(files)));
  return faults.map((fault) => `${fault.severity}: ${formatFault(fault)}`).join('\n');
}
