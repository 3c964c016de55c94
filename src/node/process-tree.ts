import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface ProcessRow {
  pid: number;
  parent: number;
  group: number;
  session: number;
  /** Known where `ps` gives it along with the rest. */
  residentKiB?: number;
}

/** What finds the processes of a run: the one that was started, and its directory. */
export interface TreeRoot {
  /** Process id, and id of the process group and session that it was started with. */
  pid: number;
  directory: string;
  /** Whether it may have started others. If not, there is no need to look for them. */
  hasChildren: boolean;
}

/** Resident memory in bytes of a run's whole process tree; 0 once all of it has ended. */
export async function residentBytes(root: TreeRoot): Promise<number> {
  // Windows keeps no such table that is cheap to read: there only the heap limit holds.
  if (process.platform === 'win32') return 0;
  if (process.platform === 'linux') {
    const pids = root.hasChildren ? treeOf(root, readProc()) : new Set([root.pid]);
    return 1024 * sum([...pids].map(residentKiBOf));
  }
  const rows = await readPs();
  const pids = treeOf(root, rows);
  return 1024 * sum(rows.map(({ pid, residentKiB = 0 }) => (pids.has(pid) ? residentKiB : 0)));
}

function residentKiBOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readEntry(pid, 'status'))?.[1] ?? 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Ends every process of a run at once. On Linux that includes those that left the process group
 * or lost their parent, as long as their environment, command line or working directory names the
 * run's directory.
 */
export async function killTree(root: TreeRoot): Promise<void> {
  if (process.platform === 'win32') {
    await ignoreGone(run('taskkill', ['/pid', String(root.pid), '/T', '/F']));
    return;
  }
  // Whoever looks for children must do so before the parents are gone.
  const known = root.hasChildren ? treeOf(root, await listProcesses()) : new Set<number>();
  kill(-root.pid);
  for (const pid of known) kill(pid);
  if (root.hasChildren) await killHolders(root.directory);
}

/** On Linux, ends every process that names the run directory; elsewhere does nothing. */
export async function killHolders(directory: string): Promise<void> {
  if (process.platform !== 'linux') return;
  // A process may fork between being seen and being killed, so look until none is left.
  for (let round = 0; round < 20; round += 1) {
    const holders = readProc().filter(({ pid }) => pid !== process.pid && names(pid, directory));
    if (holders.length === 0) return;
    for (const { pid } of holders) kill(pid);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function treeOf({ pid, directory }: TreeRoot, rows: ProcessRow[]): Set<number> {
  const found = new Set([pid]);
  let before = 0;
  while (before < found.size) {
    before = found.size;
    for (const row of rows) {
      if (row.group === pid || row.session === pid || found.has(row.parent)) found.add(row.pid);
    }
  }
  if (process.platform === 'linux') {
    for (const row of rows) if (names(row.pid, directory)) found.add(row.pid);
  }
  found.delete(process.pid);
  return found;
}

async function listProcesses(): Promise<ProcessRow[]> {
  return process.platform === 'linux' ? readProc() : readPs();
}

/** The table of all processes on macOS and other systems that have `ps` and no `/proc`. */
async function readPs(): Promise<ProcessRow[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,rss=']);
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [pid = 0, parent = 0, group = 0, kibibytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, group, session: group, residentKiB: kibibytes };
  });
}

function readProc(): ProcessRow[] {
  const rows: ProcessRow[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const text = readEntry(Number(name), 'stat');
    // The name of the program stands in parentheses and may hold spaces and parentheses itself.
    const [, parent, group, session] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (session === undefined) continue;
    rows.push({
      pid: Number(name),
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
    });
  }
  return rows;
}

function names(pid: number, directory: string): boolean {
  if (readEntry(pid, 'environ').includes(directory)) return true;
  if (readEntry(pid, 'cmdline').includes(directory)) return true;
  const cwd = orGone(() => readlinkSync(`/proc/${pid}/cwd`)) ?? '';
  return cwd === directory || cwd.startsWith(`${directory}/`);
}

/** An entry of `/proc`, empty if the process has ended or belongs to someone else. */
function readEntry(pid: number, entry: string): string {
  return orGone(() => readFileSync(`/proc/${pid}/${entry}`, 'utf8')) ?? '';
}

function kill(pid: number): void {
  orGone(() => process.kill(pid, 'SIGKILL'));
}

const goneCodes = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);

/** A process may end at any moment, and those of other users are closed to us: neither is a fault. */
function orGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && goneCodes.has(String(error.code))) {
      return undefined;
    }
    throw error;
  }
}

async function ignoreGone(ended: Promise<unknown>): Promise<void> {
  try {
    await ended;
  } catch (error) {
    // `taskkill` ends with 128 if there is no such process.
    if (!(error instanceof Error && 'code' in error && error.code === 128)) throw error;
  }
}
