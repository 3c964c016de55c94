import { realpathSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { abortEnding } from '#model/abort-ending';
import type { Replacement } from '#model/path-scrubber';
import type { Program } from '#model/program';
import { pulledStream } from '#model/pulled-stream';
import type { RunEnding, RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { limitEndings } from './explain-limit.ts';
import { describeNode, type NodeBinary } from './node-binary.ts';
import { packageFolders } from './package-folders.ts';
import { findPathFault } from './program-paths.ts';
import { readOutput } from './read-output.ts';
import { makeRunDirectory, removeRunDirectory } from './run-directory.ts';
import { type RunningProgram, startProgram } from './start-program.ts';

export interface RunProgramOptions {
  /** The Node binary; that of this process unless given. */
  nodePath?: string;
  /**
   * Aborting ends the program at once, whether or not anyone reads the events. A `RunStopped` as
   * reason says how the run ends; without one it was the reader.
   */
  signal: AbortSignal;
}

/**
 * Runs a program on real Node: in a fresh directory of its own, with a clean environment, under
 * Node's permission model and within the program's limits. The process starts with the first pull
 * of `events` and is held back while nobody pulls. When `result` settles, its directory is gone and so
 * are its processes, but for one that did what it takes to escape; see `createProcessTree`.
 *
 * Output names neither that directory (it reads as `/`) nor the place of the binary (it reads as
 * `/usr/local/bin/node`). Throws a `TypeError` if a file path leaves the directory. `events` and
 * `result` fail only if the program can't be started, for example because `nodePath` is not Node.
 */
export function runProgram(
  program: Program,
  { nodePath = process.execPath, signal }: RunProgramOptions,
): Run {
  const fault = findPathFault(program);
  if (fault !== undefined) throw new TypeError(fault);

  const { promise: result, resolve, reject } = Promise.withResolvers<RunResult>();
  // Who reads the events learns of a fault there and may never look at the result.
  result.catch(() => undefined);
  const cancelled = new AbortController();
  const aborted = AbortSignal.any([signal, cancelled.signal]);
  const steps = execute(program, nodePath, aborted, { resolve, reject });
  const events = pulledStream(steps, () => cancelled.abort());
  return { events, result };
}

async function* execute(
  program: Program,
  nodePath: string,
  aborted: AbortSignal,
  settle: { resolve(result: RunResult): void; reject(error: unknown): void },
): AsyncGenerator<RunEvent, void> {
  try {
    const binary = await describeNode(nodePath);
    if (aborted.aborted) {
      settle.resolve({ ending: abortEnding(aborted), durationMs: 0, outputBytes: 0 });
      return;
    }
    const directory = await makeRunDirectory(program.files, packageFolders(program));
    const running = await startIn(directory, () => startProgram(program, directory, binary));
    const { events, tally } = readOutput({
      streams: running.streams,
      limitBytes: program.limits.outputBytes,
      replacements: replacementsFor(directory, binary, running.pid),
    });
    const abort = (): void => {
      running.stop(abortEnding(aborted));
      for (const stream of Object.values(running.streams)) stream.destroy();
    };
    aborted.addEventListener('abort', abort);
    if (aborted.aborted) abort();
    try {
      yield { type: 'started', nodeVersion: binary.version };
      yield* events;
    } finally {
      const { ending, durationMs } = await running.ended;
      aborted.removeEventListener('abort', abort);
      settle.resolve({
        ending: tally.heapExhausted ? asHeapLimit(ending, program) : ending,
        durationMs,
        outputBytes: tally.bytes,
      });
    }
  } catch (error) {
    settle.reject(error);
    throw error;
  }
}

async function startIn(
  directory: string,
  start: () => Promise<RunningProgram>,
): Promise<RunningProgram> {
  try {
    return await start();
  } catch (error) {
    await removeRunDirectory(directory);
    throw error;
  }
}

/** V8 that runs out of heap aborts: exit code 134 on Windows, SIGABRT elsewhere. */
function asHeapLimit(ending: RunEnding, { limits }: Program): RunEnding {
  const byAbort =
    (ending.kind === 'signal' && ending.signal === 'SIGABRT') ||
    (ending.kind === 'exit' && ending.code === 134);
  return byAbort ? limitEndings.heap(limits) : ending;
}

/** Directories that hold Node on many machines: their names say nothing about this one. */
const commonPlaces = new Set(['/usr/local/bin', '/usr/bin', '/bin']);

function replacementsFor(directory: string, node: NodeBinary, pid: number): Replacement[] {
  const replacements: Replacement[] = [[node.networkNotice.replaceAll('<pid>', String(pid)), '']];
  const spellings = new Set([
    directory,
    pathToFileURL(directory).pathname,
    // Windows only: as `util.inspect` and JSON print a path.
    directory.replaceAll('\\', '\\\\'),
  ]);
  for (const spelling of spellings) {
    replacements.push([spelling, '/'], [`${spelling}/`, '/'], [`${spelling}${sep}`, '/']);
  }
  for (const binary of new Set([node.path, realpathSync(node.path)])) {
    replacements.push([binary, '/usr/local/bin/node']);
    const place = dirname(binary);
    if (!commonPlaces.has(place) && basename(place) !== '') {
      replacements.push([place, '/usr/local/bin']);
    }
  }
  return replacements;
}
