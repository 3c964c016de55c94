import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program in a terminal of its own. */
export interface Terminal {
  /** The exit code as a shell tells it: 128 and the signal's number for one that was killed. */
  exit: Promise<number>;
  write(text: string): void;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Prime, so that chunks end at every place of a character and of a frame. */
const chunkBytes = 1021;

/**
 * Starts a program in a real terminal, by `script`, which Linux and macOS have. Both of its streams
 * come as one, in chunks that end anywhere; null follows the last.
 */
export async function openTerminal(
  command: string[],
  options: { cwd: string; env: Record<string, string> },
  onOutput: (chunk: Uint8Array | null) => void,
): Promise<Terminal> {
  const notes = await mkdtemp(join(tmpdir(), 'webcontainer-host-'));
  const pidFile = join(notes, 'pid');
  const line = `echo $$ > ${quote(pidFile)}; exec ${command.map(quote).join(' ')}`;
  const child = spawn('script', scriptArguments(line), {
    ...options,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Whoever writes to a program that has ended hears of it by its exit.
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', (data: Buffer) => {
    for (let at = 0; at < data.length; at += chunkBytes) {
      onOutput(Uint8Array.from(data.subarray(at, at + chunkBytes)));
    }
  });
  return {
    exit: exitOf(child, () => onOutput(null)).finally(() => rm(notes, { recursive: true })),
    write: (text) => child.stdin.write(text),
    async kill(signal) {
      const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
      if (pid > 0) killUnlessGone(pid, signal);
      else child.kill(signal);
    },
  };
}

function killUnlessGone(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function scriptArguments(line: string): string[] {
  if (process.platform === 'darwin') return ['-q', '/dev/null', '/bin/sh', '-c', line];
  return ['-qefc', line, '/dev/null'];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

async function exitOf(child: ChildProcess, close: () => void): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code) => resolve(code ?? 137));
  try {
    return await promise;
  } finally {
    close();
  }
}
