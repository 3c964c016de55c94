import type { OutputStream, RunEvent } from '#model/run';

/** Turns the bytes of a run into events: text up to a limit, and counts from there on. */
export interface OutputMeter {
  /** Bytes printed so far, kept or not. */
  readonly bytes: number;
  take(chunk: { stream: OutputStream; bytes: Uint8Array }): Iterable<RunEvent>;
  /** What was held back in the middle of a character. */
  end(): Iterable<RunEvent>;
}

/** A meter that keeps `limitBytes` of both streams together. */
export function createOutputMeter(limitBytes: number): OutputMeter {
  const decoders = { stdout: utf8(), stderr: utf8() };
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    *take({ stream, bytes: chunk }) {
      const room = Math.max(0, limitBytes - bytes);
      bytes += chunk.length;
      const kept = chunk.subarray(0, room);
      if (kept.length > 0) yield* textOf(stream, decoders[stream].decode(kept, { stream: true }));
      if (chunk.length > kept.length) {
        yield { type: 'dropped', bytes: chunk.length - kept.length };
      }
    },
    *end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        yield* textOf(stream, decoders[stream].decode());
      }
    },
  };
}

const utf8 = () => new TextDecoder('utf-8', { ignoreBOM: true });

function* textOf(type: OutputStream, text: string): Iterable<RunEvent> {
  if (text !== '') yield { type, text };
}
