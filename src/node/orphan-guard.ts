import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { basename, dirname } from 'node:path';

/**
 * The shell keeps the last line it read, a list such as `123:highwater-AbCdEf`, and when its input
 * closes it ends those process groups and removes their directories. The operating system closes
 * the input when this process dies, by whatever signal.
 *
 * On Linux it also ends what has left its group, as long as environment, command line or working
 * directory name the run's directory; that name is never part of a command line of the shell's own.
 */
const script = `last=
while read -r line; do last=$line; done
holders() {
  printf '%s\\n' "$dir" | grep -lsFf - /proc/[0-9]*/environ /proc/[0-9]*/cmdline
  ls -ld /proc/[0-9]*/cwd 2>/dev/null | while read -r line; do
    case $line in
      *" -> $dir" | *" -> $dir/"* | *" -> $dir (deleted)") echo "/proc/\${line#*/proc/}" ;;
    esac
  done
}
for run in $last; do
  dir=$PARENT/\${run#*:}
  kill -s KILL -- "-\${run%%:*}"
  for round in 1 2 3 4 5; do
    found=$(test -r /proc/self/environ && holders | cut -d / -f 3)
    test -z "$found" && break
    kill -s KILL $found
  done
  rm -rf -- "$dir"
done`;

const runs = new Map<number, string>();
let guard: ChildProcess | undefined;

/**
 * Sees to it that neither a process group nor its run directory outlives this process, even if
 * this one is killed by SIGKILL. Call the result once both have gone. A child that has left the group
 * is ended on Linux only. On Windows it does nothing.
 */
export function guardRun(group: number, directory: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  runs.set(group, basename(directory));
  tell(dirname(directory));
  return () => {
    runs.delete(group);
    tell(dirname(directory));
  };
}

function tell(parent: string): void {
  guard ??= startGuard(parent);
  guard.stdin?.write(`${[...runs].map(([group, name]) => `${group}:${name}`).join(' ')}\n`);
}

function startGuard(parent: string): ChildProcess {
  // A session of its own: Ctrl-C in the terminal must not end the guard before its work is done.
  const shell = spawn('/bin/sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', PARENT: parent },
  });
  const lose = (error?: Error): void => {
    if (guard === shell) guard = undefined;
    if (error) {
      process.emitWarning(
        `The guard that ends programs when this process is killed has failed (${error.message}). The next run starts another.`,
      );
    }
  };
  shell.on('error', lose);
  shell.on('exit', () => lose());
  shell.stdin?.on('error', lose);
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return shell;
}
