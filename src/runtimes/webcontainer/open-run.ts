import { abortEnding, RunStopped } from '#model/abort-ending';
import { createScrubber } from '#model/path-scrubber';
import type { Program } from '#model/program';
import { pulledStream } from '#model/pulled-stream';
import type { RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { createOutputMeter, type OutputMeter } from '../output-meter.ts';
import type { Piece } from './frame-decoder.ts';
import { type Guest, guestPaths } from './guest.ts';
import { removeRunFiles, writeRunFiles } from './run-files.ts';
import { type GuestProcess, startProcess } from './start-process.ts';
import { stopProcess } from './stop-process.ts';
import { orAborted } from './within.ts';

/** The container can't be asked for anything any more, or does not do what it is asked. */
const unheard = (error: unknown): RunStopped =>
  new RunStopped(
    'lost',
    `WebContainer failed in the middle of the run (${error instanceof Error ? error.message : String(error)}). Press Run to try again.`,
  );

/**
 * Runs a program in a container, within its limits of time and output. `number` is the run's own in
 * this container. Whatever happens to the container, the run ends with a result.
 */
export function openRun(guest: Guest, number: number, program: Program, signal: AbortSignal): Run {
  const { promise: result, resolve, reject } = Promise.withResolvers<RunResult>();
  // Who reads the events learns of a fault there and may never look at the result.
  result.catch(() => undefined);
  const own = new AbortController();
  const ended = AbortSignal.any([signal, guest.lost, own.signal]);
  const fail = (error: unknown): void => own.abort(unheard(error));
  const { timeMs, outputBytes, heapMiB } = program.limits;
  const meter = createOutputMeter(outputBytes);

  async function start(): Promise<GuestProcess> {
    await writeRunFiles(guest.instance, number, program.files);
    const { entry } = program;
    const process = await startProcess(
      guest.instance,
      number,
      { entry, heapMiB },
      { overflow: () => own.abort(tooFast), fail },
    );
    const stop = (): void => stopProcess(guest, process);
    ended.addEventListener('abort', stop);
    if (ended.aborted) stop();
    const clean = (): void => {
      ended.removeEventListener('abort', stop);
      // A container that has gone took the files along.
      removeRunFiles(guest.instance, number).catch(() => undefined);
    };
    process.exit.then(clean, clean);
    return process;
  }

  async function* steps(): AsyncGenerator<RunEvent, void> {
    let startedAt: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const elapsed = (): number => (startedAt === undefined ? 0 : performance.now() - startedAt);
    try {
      const process = await orAborted(start().catch(failing), ended);
      startedAt = performance.now();
      timer = setTimeout(() => own.abort(timeOver(timeMs)), timeMs);
      const onFull = (chunks: number): void => own.abort(full(heapMiB, chunks));
      yield* eventsOf(guest, number, process, meter, { ended, onFull });
      const code = await orAborted(process.exit, ended);
      resolve({
        ending: { kind: 'exit', code },
        durationMs: elapsed(),
        outputBytes: meter.bytes,
      });
    } catch (error) {
      if (!ended.aborted) {
        reject(error);
        throw error;
      }
      const ending = abortEnding(ended);
      resolve({ ending, durationMs: elapsed(), outputBytes: meter.bytes });
    } finally {
      clearTimeout(timer);
    }
  }

  function failing(error: unknown): never {
    fail(error);
    throw error;
  }
  return { events: pulledStream(steps(), () => own.abort()), result };
}

const tooFast = new RunStopped(
  'memory',
  'The program was stopped: a process that it started printed faster than the page could take it, and WebContainer can not hold it back.',
);

const full = (heapMiB: number, chunks: number): RunStopped =>
  new RunStopped(
    'memory',
    `The program was stopped because it reached its limit of ${heapMiB} MiB of heap: one of its streams held ${chunks.toLocaleString('en')} chunks that nobody had taken.`,
  );

const timeOver = (timeMs: number): RunStopped =>
  new RunStopped(
    'time',
    `The program was stopped after ${timeMs / 1000} s, the time that a run may take.`,
  );

/** What a program prints, until its terminal has closed or the run has been ended. */
async function* eventsOf(
  guest: Guest,
  number: number,
  process: GuestProcess,
  meter: OutputMeter,
  { ended, onFull }: { ended: AbortSignal; onFull(chunks: number): void },
): AsyncGenerator<RunEvent, void> {
  const scrub = createEventScrubber(`${guest.instance.workdir}/${guestPaths.program(number)}`);
  let isStarted = false;
  for (;;) {
    const piece = await orAborted(process.pieces.next(), ended);
    if (!isStarted) {
      isStarted = true;
      const nodeVersion = piece?.kind === 'hello' ? piece.nodeVersion : guest.nodeVersion;
      yield { type: 'started', nodeVersion };
    }
    if (piece === undefined) break;
    if (piece.kind === 'full') onFull(piece.chunks);
    for (const event of meter.take(chunkOf(piece))) yield* scrub(event);
    // Whoever pulls again has taken what came before.
    if (piece.kind === 'output') process.take(piece.bytes.length);
  }
  for (const event of meter.end()) yield* scrub(event);
  yield* scrub(undefined);
}

const utf8 = new TextEncoder();

function chunkOf(piece: Piece): Parameters<OutputMeter['take']>[0] {
  switch (piece.kind) {
    case 'output':
      return piece;
    case 'raw':
      return { stream: piece.stream, bytes: utf8.encode(piece.text) };
    case 'hello':
    case 'full':
      return { stream: 'stdout', bytes: new Uint8Array() };
  }
}

/** Takes the place of the run out of what is printed: it reads as `/`, as under every runtime. */
function createEventScrubber(
  directory: string,
): (event: RunEvent | undefined) => Generator<RunEvent, void> {
  const replacements = [
    [directory, '/'],
    [`${directory}/`, '/'],
  ] as const;
  const scrubbers = {
    stdout: createScrubber(replacements),
    stderr: createScrubber(replacements),
  };
  return function* scrub(event) {
    if (event === undefined) {
      for (const type of ['stdout', 'stderr'] as const) {
        const text = scrubbers[type].end();
        if (text !== '') yield { type, text };
      }
    } else if (event.type === 'stdout' || event.type === 'stderr') {
      const text = scrubbers[event.type].push(event.text);
      if (text !== '') yield { type: event.type, text };
    } else yield event;
  };
}
