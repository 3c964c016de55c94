import { abortEnding } from '#model/abort-ending';
import type { Program } from '#model/program';
import { pulledStream } from '#model/pulled-stream';
import type { RunEnding, RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { type WireLine, wireLineSchema } from '#model/wire';
import { runAddress } from '#model/wire-names';
import { askServer, reach, type ServerAccess, ServerError } from './ask-server.ts';
import { readLines } from './read-lines.ts';

const brokenOff =
  'The server stopped answering, so nobody knows how the program ended. Start it again with npm start; your code is kept.';

/**
 * Runs a program on the server. Whatever happens to the connection, the run ends with a result:
 * `stopped` and `lost` with a sentence if the server is gone or refuses the run.
 */
export function openRun(access: ServerAccess, program: Program, signal: AbortSignal): Run {
  const { promise: result, resolve, reject } = Promise.withResolvers<RunResult>();
  // Who reads the events learns of a fault there and may never look at the result.
  result.catch(() => undefined);
  const cancelled = new AbortController();
  const aborted = AbortSignal.any([signal, cancelled.signal]);

  async function* steps(): AsyncGenerator<RunEvent, void> {
    const tally = createTally();
    try {
      for await (const line of receive(access, program, aborted)) {
        aborted.throwIfAborted();
        if (line.type === 'result') {
          resolve(line.result);
          return;
        }
        if (line.type === 'fault') throw new Error(line.message);
        tally.add(line);
        yield line;
      }
      resolve(tally.resultOf({ kind: 'stopped', why: 'lost', message: brokenOff }));
    } catch (error) {
      if (aborted.aborted) {
        resolve(tally.resultOf(abortEnding(aborted)));
      } else if (error instanceof ServerError) {
        const message = tally.started ? brokenOff : error.message;
        resolve(tally.resultOf({ kind: 'stopped', why: 'lost', message }));
      } else {
        reject(error);
        throw error;
      }
    }
  }
  return { events: pulledStream(steps(), () => cancelled.abort()), result };
}

async function* receive(
  access: ServerAccess,
  program: Program,
  signal: AbortSignal,
): AsyncGenerator<WireLine, void> {
  const body = JSON.stringify(program);
  const response = await askServer(access, runAddress, { method: 'POST', body, signal });
  if (response.body === null) throw new ServerError('The server gave an empty answer.');
  const lines = readLines(response.body);
  try {
    for (;;) {
      const { done, value } = await reach(() => lines.next(), signal);
      if (done) return;
      yield wireLineSchema.parse(JSON.parse(value));
    }
  } finally {
    await lines.return();
  }
}

/** Keeps the figures of a run whose own result will not come. */
function createTally() {
  const encoder = new TextEncoder();
  let startedAt: number | undefined;
  let outputBytes = 0;
  return {
    get started() {
      return startedAt !== undefined;
    },
    add(event: RunEvent) {
      if (event.type === 'started') startedAt = performance.now();
      else if (event.type === 'dropped') outputBytes += event.bytes;
      else if (event.type !== 'waiting') outputBytes += encoder.encode(event.text).length;
    },
    resultOf(ending: RunEnding): RunResult {
      const durationMs = startedAt === undefined ? 0 : performance.now() - startedAt;
      return { ending, durationMs, outputBytes };
    },
  };
}
