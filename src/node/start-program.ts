import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Stopped } from '#model/abort-ending';
import type { Limits, Program } from '#model/program';
import type { OutputStream, RunEnding } from '#model/run';
import { closeHeldPipes } from './close-held-pipes.ts';
import { limitEndings } from './explain-limit.ts';
import type { NodeBinary } from './node-binary.ts';
import { inheritedOptions, nodeOptions } from './node-options.ts';
import { guardRun } from './orphan-guard.ts';
import { createProcessTree, type ProcessTree } from './process-tree.ts';
import { removeRunDirectory } from './run-directory.ts';

/** A program that runs. It keeps its time and memory limits by itself. */
export interface RunningProgram {
  pid: number;
  streams: Record<OutputStream, Readable>;
  /** Ends the program and all that it started. The first ending given stands. */
  stop(ending: Stopped): void;
  /**
   * Settles when neither the directory is left nor any process of the run but one that escaped every
   * look; see `createProcessTree`.
   */
  ended: Promise<{ ending: RunEnding; durationMs: number }>;
}

const sampleEveryMs = 100;

/**
 * Starts a program in its directory, which is removed when the program has ended. Throws if the
 * binary can't be started at all.
 */
export async function startProgram(
  program: Program,
  directory: string,
  binary: NodeBinary,
): Promise<RunningProgram> {
  const options = nodeOptions(program, directory, binary);
  const child = spawn(binary.path, [...options, join(directory, program.entry)], {
    cwd: directory,
    env: { ...cleanEnvironment(directory, binary), ...inheritedOptions(program, binary) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that one signal ends it with its children.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const startedAt = performance.now();
  const exit = once(child, 'exit');
  const { pid } = child;
  if (pid === undefined) {
    await exit;
    throw new Error(`Could not start ${binary.path}: it gave no process id.`);
  }
  const tree = createProcessTree({ pid, directory, hasChildren: mayHaveChildren(program) });
  const streams = outputStreams(child);
  const unguard = guardRun(pid, directory);

  let stopped: Stopped | undefined;
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  const stop = (ending: Stopped): void => {
    if (stopped !== undefined || child.exitCode !== null || child.signalCode !== null) return;
    stopped = ending;
    tree.kill().catch(fail);
  };
  const unwatch = watchLimits(tree, program.limits, { stop, fail });

  async function end(): Promise<{ ending: RunEnding; durationMs: number }> {
    try {
      const [code, signal] = await Promise.race([exit, failed]);
      const durationMs = performance.now() - startedAt;
      unwatch();
      await tree.kill();
      closeHeldPipes(Object.values(streams));
      const own: RunEnding = signal === null ? { kind: 'exit', code } : { kind: 'signal', signal };
      return { ending: stopped ?? own, durationMs };
    } finally {
      unwatch();
      await removeRunDirectory(directory);
      unguard();
    }
  }
  return { pid, streams, stop, ended: end() };
}

function mayHaveChildren({ needs }: Program): boolean {
  return needs.includes('child-process') || needs.includes('native-addons');
}

/** What a program finds in `process.env`: nothing of the reader's own settings or secrets. */
function cleanEnvironment(directory: string, binary: NodeBinary): NodeJS.ProcessEnv {
  const shared = { HOME: directory, TZ: 'UTC', LANG: 'C.UTF-8' };
  if (process.platform === 'win32') {
    // Node can't open a socket on Windows without SystemRoot.
    const { SystemRoot } = process.env;
    return { ...shared, TEMP: directory, TMP: directory, PATH: dirname(binary.path), SystemRoot };
  }
  return {
    ...shared,
    TMPDIR: directory,
    PATH: `${dirname(binary.path)}:/usr/local/bin:/usr/bin:/bin`,
  };
}

function outputStreams({ stdout, stderr }: ChildProcess): Record<OutputStream, Readable> {
  if (stdout === null || stderr === null) throw new Error('The program was started without pipes.');
  return { stdout, stderr };
}

/** Watches time and memory until the result is called. */
function watchLimits(
  tree: ProcessTree,
  limits: Limits,
  { stop, fail }: { stop(ending: Stopped): void; fail(error: unknown): void },
): () => void {
  const timer = setTimeout(() => stop(limitEndings.time(limits)), limits.timeMs);
  let sampling = false;
  async function sample(): Promise<void> {
    if (sampling) return;
    sampling = true;
    const bytes = await tree.residentBytes();
    sampling = false;
    if (bytes > limits.residentMiB * 2 ** 20) stop(limitEndings.residentMemory(limits));
  }
  const sampler = setInterval(() => sample().catch(fail), sampleEveryMs);
  return () => {
    clearTimeout(timer);
    clearInterval(sampler);
  };
}
