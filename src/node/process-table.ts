import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process of this machine. */
export interface ProcessRow {
  pid: number;
  parent: number;
  group: number;
  session: number;
  /** When it started, in words of the system: with the id it names one process for good. */
  started: string;
  /** Known where `ps` gives it along with the rest. */
  residentKiB?: number;
}

/** The table of all processes but those that have ended and wait for their parent. Not for Windows. */
export async function listProcesses(): Promise<ProcessRow[]> {
  return process.platform === 'linux' ? readProc() : readPs();
}

/** On macOS and other systems that have `ps` and no `/proc`. */
async function readPs(): Promise<ProcessRow[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,rss=,stat=,lstart=']);
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line): ProcessRow[] => {
    const [pid, parent, group, kibibytes, state, ...started] = line.trim().split(/\s+/);
    if (state?.startsWith('Z')) return [];
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: Number(group),
        started: started.join(' '),
        residentKiB: Number(kibibytes),
      },
    ];
  });
}

function readProc(): ProcessRow[] {
  const rows: ProcessRow[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const text = readEntry(Number(name), 'stat');
    // The name of the program stands in parentheses and may hold spaces and parentheses itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const started = fields[19];
    if (started === undefined || state === 'Z') continue;
    rows.push({
      pid: Number(name),
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      started,
    });
  }
  return rows;
}

/** Resident memory of a process of Linux in KiB; 0 if it has ended. */
export function residentKiBOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readEntry(pid, 'status'))?.[1] ?? 0);
}

/** Whether environment, command line or working directory of a process of Linux name a directory. */
export function namesDirectory(pid: number, directory: string): boolean {
  if (readEntry(pid, 'environ').includes(directory)) return true;
  return readEntry(pid, 'cmdline').includes(directory) || isIn(pid, directory);
}

/** Whether a process of Linux has a directory as its home, as every program of a run has. */
export function isAtHome(pid: number, directory: string): boolean {
  return readEntry(pid, 'environ').split('\0').includes(`HOME=${directory}`);
}

/** Whether a process of Linux works in a directory or below it. */
function isIn(pid: number, directory: string): boolean {
  const cwd = orGone(() => readlinkSync(`/proc/${pid}/cwd`)) ?? '';
  // The system marks a directory that was removed.
  return cwd === directory || cwd.startsWith(`${directory}/`) || cwd === `${directory} (deleted)`;
}

/** Ends a process by SIGKILL, or with a negative id a process group. One that is gone is no fault. */
export function kill(pid: number): void {
  orGone(() => process.kill(pid, 'SIGKILL'));
}

/** An entry of `/proc`, empty if the process has ended or belongs to someone else. */
function readEntry(pid: number, entry: string): string {
  return orGone(() => readFileSync(`/proc/${pid}/${entry}`, 'utf8')) ?? '';
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
