import type { Engine } from '#engine/host/create-engine';
import { programEnv } from '#engine/program-env';
import { abortEnding, RunStopped } from '#model/abort-ending';
import type { Program } from '#model/program';
import { pulledStream } from '#model/pulled-stream';
import type { RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { createOutputMeter } from '../output-meter.ts';
import { noticeSentence } from './notice-sentence.ts';

/** Runs a program in the engine, within its limits of time and output. */
export function openRun(
  engine: Engine,
  nodeVersion: string,
  program: Program,
  signal: AbortSignal,
): Run {
  const { promise: result, resolve, reject } = Promise.withResolvers<RunResult>();
  // Who reads the events learns of a fault there and may never look at the result.
  result.catch(() => undefined);
  const limit = new AbortController();
  const ended = AbortSignal.any([signal, limit.signal]);
  const { timeMs, outputBytes, heapMiB, residentMiB } = program.limits;

  async function* steps(): AsyncGenerator<RunEvent, void> {
    const start = performance.now();
    const seconds = timeMs / 1000;
    const timer = setTimeout(() => {
      const message = `The program was stopped after ${seconds} s, the time that a run may take.`;
      limit.abort(new RunStopped('time', message));
    }, timeMs);
    try {
      yield { type: 'started', nodeVersion };
      const run = engine.run(engineProgram(program), {
        signal: ended,
        memory: { heap: heapMiB * 2 ** 20, total: residentMiB * 2 ** 20 },
      });
      // Nobody types: input ends at once, as under `npm start`.
      run.writeInput(null);
      const meter = createOutputMeter(outputBytes);
      const reader = run.output.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        yield* meter.take(value);
      }
      yield* meter.end();
      const ending = await run.ending;
      resolve({
        ending: ending.kind === 'aborted' ? abortEnding(ended) : ending,
        durationMs: performance.now() - start,
        outputBytes: meter.bytes,
        ...(run.notices.size > 0 && { notices: [...run.notices].map(noticeSentence) }),
      });
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  return { events: pulledStream(steps(), () => limit.abort()), result };
}

/** The program as the engine takes it: its directory is the root of the volume. */
function engineProgram({ files, entry }: Program): Parameters<Engine['run']>[0] {
  const absolute = Object.entries(files).map(([path, text]) => [`/${path}`, text]);
  return {
    files: Object.fromEntries(absolute),
    entry: `/${entry}`,
    argv: [],
    env: programEnv,
    execArgv: [],
  };
}
