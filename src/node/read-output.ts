import type { Readable } from 'node:stream';
import type { Replacement } from '#model/path-scrubber';
import { createScrubber } from '#model/path-scrubber';
import type { OutputStream, RunEvent } from '#model/run';

/** What was printed in all; counts on while the output is read. */
export interface OutputTally {
  /** Bytes of stdout and stderr together, kept or not. */
  bytes: number;
  /** Whether V8 reported that it ran out of heap. */
  heapExhausted: boolean;
}

export interface OutputOptions {
  streams: { readonly [name in OutputStream]: Readable };
  /** Bytes of both streams together that become text; later ones are counted. */
  limitBytes: number;
  replacements: readonly Replacement[];
}

interface Source {
  name: OutputStream;
  stream: Readable;
  /** Gives the text of a chunk, or of what was held back if there is no chunk. */
  decode(chunk?: Buffer): string;
}

/** How long dropped bytes are added up before they are told, in milliseconds. */
const droppedEveryMs = 100;

/**
 * Reads what a process prints, in the order of its arrival, and only as the events are pulled:
 * beyond the buffers of the pipes the process has to wait, past the output limit too.
 *
 * The streams are listened to from this call on, so that nothing is lost before the first pull.
 */
export function readOutput(options: OutputOptions): {
  events: AsyncGenerator<RunEvent, void>;
  tally: OutputTally;
} {
  const tally: OutputTally = { bytes: 0, heapExhausted: false };
  const sources = [
    openSource('stdout', options.streams.stdout, options.replacements),
    openSource('stderr', options.streams.stderr, options.replacements),
  ];
  const arrivals = listen(sources);
  return { events: generate(sources, arrivals, options.limitBytes, tally), tally };
}

interface Arrivals {
  /** The source whose bytes have waited longest. */
  next(): Source | undefined;
  /** Whether there are still open streams. Throws if one of them has failed. */
  pending(): boolean;
  /** Waits for the next arrival or end, at most until the time of `performance.now()` given. */
  wait(until?: number): Promise<void>;
}

function listen(sources: Source[]): Arrivals {
  const ready: Source[] = [];
  let open = sources.length;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  for (const source of sources) {
    source.stream.on('readable', () => {
      if (!ready.includes(source)) ready.push(source);
      wake();
    });
    source.stream.once('error', (error: Error) => {
      failure ??= error;
    });
    source.stream.once('close', () => {
      open -= 1;
      wake();
    });
  }
  return {
    next: () => ready.shift(),
    pending() {
      if (failure) throw failure;
      return open > 0;
    },
    wait(until) {
      return new Promise((resolve) => {
        const timer =
          until === undefined
            ? undefined
            : setTimeout(resolve, Math.max(0, until - performance.now()));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}

async function* generate(
  sources: Source[],
  arrivals: Arrivals,
  limitBytes: number,
  tally: OutputTally,
): AsyncGenerator<RunEvent, void> {
  const outOfHeap = createPhraseFinder('JavaScript heap out of memory');
  let full = false;
  let dropped = 0;
  let droppedDue = 0;
  for (;;) {
    if (dropped > 0 && performance.now() >= droppedDue) {
      yield { type: 'dropped', bytes: dropped };
      dropped = 0;
    }
    const source = arrivals.next();
    if (source === undefined) {
      if (!arrivals.pending()) break;
      await arrivals.wait(dropped > 0 ? droppedDue : undefined);
      continue;
    }
    const chunk = readAll(source.stream);
    if (chunk.length === 0) continue;
    const room = limitBytes - tally.bytes;
    tally.bytes += chunk.length;
    if (source.name === 'stderr') tally.heapExhausted ||= outOfHeap(chunk);
    if (full) {
      if (dropped === 0) droppedDue = performance.now() + droppedEveryMs;
      dropped += chunk.length;
      continue;
    }
    full = chunk.length > room;
    const kept = full ? wholeCharacters(chunk, room) : chunk;
    const text = source.decode(kept);
    if (text !== '') yield { type: source.name, text };
    if (full) {
      yield* flush(sources);
      dropped = chunk.length - kept.length;
      droppedDue = performance.now() + droppedEveryMs;
    }
  }
  if (!full) yield* flush(sources);
  if (dropped > 0) yield { type: 'dropped', bytes: dropped };
}

/** All that is buffered. From Node 26 on, `read()` gives one buffered chunk at a time. */
function readAll(stream: Readable): Buffer {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk: Buffer | null = stream.read();
    if (chunk === null) break;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

function* flush(sources: Source[]): Generator<RunEvent, void> {
  for (const source of sources) {
    const text = source.decode();
    if (text !== '') yield { type: source.name, text };
  }
}

function openSource(
  name: OutputStream,
  stream: Readable,
  replacements: readonly Replacement[],
): Source {
  // `ignoreBOM` keeps a byte order mark as the character that it is.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const scrubber = createScrubber(replacements);
  return {
    name,
    stream,
    decode(chunk) {
      if (chunk) return scrubber.push(decoder.decode(chunk, { stream: true }));
      return scrubber.push(decoder.decode()) + scrubber.end();
    },
  };
}

/** At most `length` bytes of the chunk, without the beginning of a character that is cut. */
function wholeCharacters(chunk: Buffer, length: number): Buffer {
  let end = length;
  while (end > 0 && end > length - 4 && ((chunk[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return chunk.subarray(0, end);
}

/** Tells of each chunk whether the phrase, in ASCII, has been completed by it. */
function createPhraseFinder(phrase: string): (chunk: Buffer) => boolean {
  let tail = Buffer.alloc(0);
  return (chunk) => {
    const text = Buffer.concat([tail, chunk]);
    tail = Buffer.from(text.subarray(-phrase.length));
    return text.includes(phrase);
  };
}
