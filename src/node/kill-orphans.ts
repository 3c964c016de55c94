import { killAll } from './kill-all.ts';
import { isAtHome, listProcesses, namesDirectory, type ProcessRow } from './process-table.ts';

/**
 * On Linux, ends the programs that a killed server left in the directory of a run: those that have it
 * as their home, as every program of a run has, and those that name it and have lost their parent.
 * A shell or an editor that the user opened there stays. Elsewhere it does nothing.
 */
export async function killOrphans(directory: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const look = async () =>
    (await listProcesses()).filter((row) => row.pid !== process.pid && isOrphan(row, directory));
  await killAll(await look(), look);
}

function isOrphan({ pid, parent }: ProcessRow, directory: string): boolean {
  return isAtHome(pid, directory) || (parent === 1 && namesDirectory(pid, directory));
}
