import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { killAll } from './kill-all.ts';
import {
  kill,
  listProcesses,
  namesDirectory,
  type ProcessRow,
  residentKiBOf,
} from './process-table.ts';

/** What finds the processes of a run: the one that was started, and its directory. */
export interface TreeRoot {
  /** Process id, and id of the process group and session that it was started with. */
  pid: number;
  directory: string;
  /** Whether it may have started others. If not, there is no need to look for them. */
  hasChildren: boolean;
}

/**
 * The processes of a run. Each look remembers those that it finds, so that one that leaves the group
 * or loses its parent later is still known, with all that it starts.
 */
export interface ProcessTree {
  /** Looks, and gives the resident memory in bytes of all of them; 0 once all have ended. */
  residentBytes(): Promise<number>;
  /** Looks, and ends all of them at once. */
  kill(): Promise<void>;
}

/**
 * Follows the tree of a process. What can escape it is a process that no look has met as a child or
 * member of the run, because it left the session and lost its parent between two looks; on Linux it
 * must also have dropped the run's directory from its environment, command line and working
 * directory. On Windows a process escapes whose parent has ended, and no memory is counted.
 */
export function createProcessTree(root: TreeRoot): ProcessTree {
  /** When each known process started: an id alone may be given to another process later. */
  const seen = new Map<number, string | undefined>([[root.pid, undefined]]);

  async function look(): Promise<ProcessRow[]> {
    const found = membersOf(root.directory, await listProcesses(), seen);
    for (const { pid, started } of found) seen.set(pid, started);
    return found;
  }

  return {
    async residentBytes() {
      if (process.platform === 'win32') return 0;
      if (process.platform === 'linux' && !root.hasChildren) return 1024 * residentKiBOf(root.pid);
      const rows = await look();
      return rows.reduce((sum, { pid, residentKiB }) => {
        return sum + 1024 * (residentKiB ?? residentKiBOf(pid));
      }, 0);
    },
    async kill() {
      if (process.platform === 'win32') return taskkill(root.pid);
      // Whoever looks for children must do so before the parents are gone.
      const known = root.hasChildren ? await look() : [];
      kill(-root.pid);
      if (root.hasChildren) await killAll(known, look);
    },
  };
}

/** The processes of the table that belong to a run. */
function membersOf(
  directory: string,
  rows: ProcessRow[],
  seen: ReadonlyMap<number, string | undefined>,
): ProcessRow[] {
  const others = rows.filter((row) => row.pid !== process.pid);
  const wasSeen = ({ pid, started }: ProcessRow) =>
    seen.has(pid) && [undefined, started].includes(seen.get(pid));
  const known = (row: ProcessRow) =>
    wasSeen(row) || (process.platform === 'linux' && namesDirectory(row.pid, directory));
  const found = new Map(others.filter(known).map((row) => [row.pid, row]));
  // A group or session lives on without its leader, under the leader's id.
  const ids = new Set([...seen.keys(), ...found.keys()]);
  for (const row of others) if (!found.has(row.pid)) ids.delete(row.pid);
  let before = -1;
  while (before < found.size) {
    before = found.size;
    for (const row of others) {
      if (!ids.has(row.group) && !ids.has(row.session) && !ids.has(row.parent)) continue;
      found.set(row.pid, row);
      ids.add(row.pid);
    }
  }
  return [...found.values()];
}

async function taskkill(pid: number): Promise<void> {
  try {
    await promisify(execFile)('taskkill', ['/pid', String(pid), '/T', '/F']);
  } catch (error) {
    // `taskkill` ends with 128 if there is no such process.
    if (!(error instanceof Error && 'code' in error && error.code === 128)) throw error;
  }
}
