/** When a stream of a generated program calls back or pushes. */
export type Timing = 'sync' | 'tick' | 'micro' | 'immediate' | 'manual';

/** How a method of a stream fails: through its callback, by throwing, or by destroying itself. */
export type Failure = 'callback' | 'throw' | 'destroy' | 'destroy without error';

/** Fails at the call with this number, counted from 0. */
export interface Fault {
  at: number;
  how: Failure;
}

/** What one `_read` of the source does. No sizes: it pushes an empty chunk. */
export interface Batch {
  timing: Timing;
  /** The lengths of the chunks that it pushes. */
  sizes: number[];
}

export interface Source {
  kind: 'readable' | 'from' | 'generator';
  highWaterMark: number;
  batches: Batch[];
  /** What follows the last batch. */
  ending: 'end' | 'error' | 'throw' | 'silence';
  encoding: 'utf8' | null;
  construct: Timing | 'error' | null;
}

export interface Stage {
  kind: 'transform' | 'pass-through' | 'duplex' | 'generator';
  readableHighWaterMark: number;
  writableHighWaterMark: number;
  timing: Timing;
  /** How many chunks come out for one that goes in. */
  copies: number;
  fault: Fault | null;
  flush: 'none' | 'push' | 'error';
}

export interface Sink {
  highWaterMark: number;
  timing: Timing;
  writev: boolean;
  fault: Fault | null;
  final: Timing | 'error' | null;
  construct: Timing | 'error' | null;
}

/** How the streams are joined. */
export type Connection =
  | { kind: 'pipe'; end: boolean }
  | { kind: 'pipeline'; end: boolean; form: 'callback' | 'promise'; abortable: boolean }
  | { kind: 'compose'; by: 'pipe' | 'pipeline' }
  | { kind: 'data' }
  | { kind: 'readable'; size: number | null }
  | {
      kind: 'iterate';
      leaveAt: number | null;
      leaveBy: 'break' | 'throw';
      destroyOnReturn: boolean;
    }
  | { kind: 'operators'; concurrency: number; take: number | null }
  | { kind: 'web'; highWaterMark: number };

export type Action =
  | 'destroy'
  | 'destroy with error'
  | 'pause'
  | 'resume'
  | 'read'
  | 'unshift'
  | 'push'
  | 'unpipe'
  | 'write'
  | 'end'
  | 'cork'
  | 'uncork'
  | 'abort';

/** Something that is done to a stream from outside, at a step of the program's clock. */
export interface Disturbance {
  step: number;
  /** The stream's number, counted from the source; taken modulo how many there are. */
  stream: number;
  action: Action;
}

/** A program that joins streams and traces all that they do. */
export interface Topology {
  /** Whether all streams are in object mode and the chunks are objects. */
  objects: boolean;
  source: Source;
  stages: Stage[];
  sink: Sink;
  connection: Connection;
  disturbances: Disturbance[];
  /** Whether 'error' events have a listener on each stream. */
  listens: boolean;
  /** Whether what nobody caught is traced, rather than ends the program. */
  survives: boolean;
}
