import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { GuestCommand, GuestFiles, GuestMachine, MountedTree } from './backend.ts';
import { openTerminal, type Terminal } from './terminal.ts';

export interface NodeMachine extends GuestMachine {
  /** Programs that run. */
  readonly running: number;
  /** Reports a fault of the container as a whole. */
  fail(message: string): void;
}

export interface NodeMachineOptions {
  /** The binary that `node` stands for. */
  nodePath: string;
  /** Whether `kill()` does nothing, as for a program in an endless loop. */
  ignoreKill?: boolean;
}

/** A container of the test host: a temporary directory, and programs on real Node. */
export async function createNodeMachine(options: NodeMachineOptions): Promise<NodeMachine> {
  const workdir = await mkdtemp(join(await realpath(tmpdir()), 'webcontainer-host-'));
  const running = new Set<Terminal>();
  const listeners = new Set<(error: { message: string }) => void>();

  /** Paths of the client begin at the working directory and stay in it. */
  function place(path: string): string {
    const found = resolve(workdir, path.replace(/^\/+/, ''));
    if (relative(workdir, found).startsWith('..')) throw new Error(`EACCES: ${path}`);
    return found;
  }

  async function start(
    { command, args, cwd = '.', env = {} }: GuestCommand,
    onOutput: (chunk: Uint8Array | null) => void,
  ) {
    if (command !== 'node') throw new Error(`ENOENT: the test host has no command ${command}`);
    const terminal = await openTerminal(
      [options.nodePath, ...args],
      { cwd: place(cwd), env: { PATH: process.env.PATH ?? '', ...env } },
      onOutput,
    );
    running.add(terminal);
    const exit = terminal.exit.finally(() => running.delete(terminal));
    return {
      exit,
      write: terminal.write,
      kill() {
        if (!options.ignoreKill) void terminal.kill('SIGTERM');
      },
    };
  }

  return {
    workdir,
    files: filesIn(place),
    get running() {
      return running.size;
    },
    async load(tree, mountPoint) {
      const target = place(mountPoint);
      await stat(target);
      await writeTree(tree, target);
    },
    start,
    onError(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fail(message) {
      for (const listener of listeners) listener({ message });
    },
    async teardown() {
      const ended = [...running].map(async (terminal) => {
        await terminal.kill('SIGKILL');
        await terminal.exit;
      });
      await Promise.all(ended);
      await rm(workdir, { recursive: true, force: true });
    },
  };
}

function filesIn(place: (path: string) => string): GuestFiles {
  return {
    async readFile(path, encoding) {
      const bytes = await readFile(place(path));
      return encoding ? bytes.toString(encoding as BufferEncoding) : Uint8Array.from(bytes);
    },
    writeFile: (path, data) => writeFile(place(path), data),
    readdir: (path) => readdir(place(path)),
    async mkdir(path, options) {
      await mkdir(place(path), options);
    },
    rm: (path, options) => rm(place(path), options),
  };
}

async function writeTree({ d: entries }: MountedTree, target: string): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) {
    const path = join(target, name);
    if ('f' in entry) await writeFile(path, entry.f.c);
    else {
      await mkdir(path, { recursive: true });
      await writeTree(entry, path);
    }
  }
}
