import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface StartedProcess {
  readonly stdout: Readable;
  /** Fulfils with "code 1", "signal SIGKILL" or the reason why it could not be started. */
  readonly ended: Promise<string>;
  /** Ends the process and all that it has started. */
  kill(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, which goes when this process goes: browsers leave
 * processes behind that do not end with them.
 */
export function startProcess(
  path: string,
  args: readonly string[],
  env: Record<string, string> = {},
): StartedProcess {
  const child = spawn(path, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit').then(
    ([code, signal]) => (code === null ? `signal ${signal}` : `code ${code}`),
    (error: Error) => error.message,
  );
  const killGroup = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch (error) {
      // It has ended by itself, with all that it started.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    killGroup();
    process.off(signal, interrupt).kill(process.pid, signal);
  };
  process.on('exit', killGroup).on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return {
    stdout: child.stdout,
    ended,
    async kill() {
      process.off('exit', killGroup).off('SIGINT', interrupt).off('SIGTERM', interrupt);
      killGroup();
      await ended;
    },
  };
}
