import type { EventLoop } from '../loop/event-loop.ts';
import { pieceSize } from './byte-queue.ts';
import type { ConnectionEnd } from './connection-end.ts';
import { EAGAIN, ECANCELED, ENOTCONN, EOF } from './errno.ts';
import { failed, hungUp, type Poller, readable, type Watcher, writable } from './poller.ts';

/** How often libuv reads, or writes, one stream before others get their turn. */
const turns = 32;

/** Takes what a read gave, bytes or an error number, in callbacks that it yields. */
export type Reader = (result: Uint8Array<ArrayBuffer> | number) => Iterable<() => void>;

/** Says how a request ended: 0 or an error number. It runs as a callback into Node. */
type Done = (status: number) => void;

interface Write {
  rest: Uint8Array;
  done: Done;
  status: number;
}

/**
 * A connected or connecting stream as deps/uv/src/unix/stream.c drives it. Each callback into Node is
 * yielded, so that its ticks and microtasks run before the next one.
 */
export class UvStream implements Watcher {
  readonly #loop: EventLoop;
  readonly #poller: Poller;
  readonly #end: ConnectionEnd;
  #connecting: Done | undefined;
  #reader: Reader | undefined;
  #readSize = pieceSize;
  #readPartly = false;
  #ended = false;
  #writes: Write[] = [];
  #written: Write[] = [];
  #shutdown: Done | undefined;
  #shut = false;
  #closed = false;

  constructor(loop: EventLoop, poller: Poller, end: ConnectionEnd) {
    this.#loop = loop;
    this.#poller = poller;
    this.#end = end;
    end.changed = () => poller.touch(this);
  }

  get end(): ConnectionEnd {
    return this.#end;
  }

  get reading(): boolean {
    return this.#reader !== undefined;
  }

  /** Bytes that the kernel has not taken yet. */
  get queued(): number {
    return this.#writes.reduce((sum, { rest }) => sum + rest.length, 0);
  }

  /** Waits for the connection, which the other end has or has not accepted by now. */
  connect(done: Done): void {
    this.#connecting = done;
    this.#loop.ref();
    this.#poller.update(this);
  }

  /** `size` is the most that one read may give. */
  startReading(reader: Reader, size = pieceSize): void {
    this.#reader = reader;
    this.#readSize = size;
    this.#poller.update(this);
  }

  stopReading(): void {
    this.#reader = undefined;
    this.#poller.update(this);
  }

  /**
   * Gives the kernel what it takes at once, and the rest as soon as it has room: true when nothing is
   * left, false when `done` will be called, else an error number.
   */
  send(bytes: Uint8Array, done: Done): boolean | number {
    const busy = this.#connecting !== undefined || this.#writes.length > 0;
    const taken = busy ? EAGAIN : this.#end.write(bytes);
    if (taken < 0 && taken !== EAGAIN) return taken;
    if (taken === bytes.length) return true;
    const rest = bytes.subarray(Math.max(taken, 0));
    this.#loop.ref();
    this.#writes.push({ rest, done, status: 0 });
    this.#poller.update(this);
    return false;
  }

  /** Ends the writing side after all writes; gives an error number if it has ended before. */
  shutdown(done: Done): number {
    if (this.#shut || this.#shutdown !== undefined || this.#connecting !== undefined)
      return ENOTCONN;
    this.#loop.ref();
    this.#shutdown = done;
    if (this.#writes.length === 0) this.#loop.feed(this.react(writable));
    return 0;
  }

  /** Gives back the socket, and the callbacks that say how what was under way has ended. */
  close(reset: boolean): (() => void)[] {
    this.#closed = true;
    this.#reader = undefined;
    if (reset) this.#end.reset();
    else this.#end.close();
    const cancelled = [this.#connecting, ...this.#writes.map(({ done }) => done), this.#shutdown];
    const ended = [
      ...this.#written,
      ...cancelled.flatMap((done) => (done === undefined ? [] : [{ done, status: ECANCELED }])),
    ];
    this.#connecting = undefined;
    this.#shutdown = undefined;
    this.#writes = [];
    this.#written = [];
    this.#poller.update(this);
    return ended.map(
      ({ done, status }) =>
        () =>
          this.#finish(done, status),
    );
  }

  wanted(): number {
    if (this.#closed) return 0;
    const out = this.#connecting !== undefined || this.#writes.length > 0;
    return (this.#reader === undefined ? 0 : readable) | (out ? writable : 0);
  }

  ready(): number {
    return this.#end.ready();
  }

  *react(found: number): Generator<() => void, void> {
    if (this.#closed) return;
    if (this.#connecting !== undefined) {
      yield* this.#connected(this.#connecting);
      return;
    }
    const broken = (found & (failed | hungUp)) !== 0;
    if (broken || (found & readable) !== 0) yield* this.#read();
    if (this.#closed) return;
    if ((found & hungUp) !== 0 && this.#readPartly && !this.#ended) yield* this.#readResult(EOF);
    if (this.#closed) return;
    if (!broken && (found & writable) === 0) return;
    this.#writeQueued();
    yield* this.#callWritten();
    if (!this.#closed && this.#writes.length === 0) yield* this.#drain();
  }

  *#connected(done: Done): Generator<() => void, void> {
    const status = this.#end.takeError();
    this.#connecting = undefined;
    this.#poller.update(this);
    if (status !== 0) for (const write of this.#writes) write.status = ECANCELED;
    yield () => this.#finish(done, status);
    if (this.#closed || status === 0) return;
    this.#written.push(...this.#writes.splice(0));
    yield* this.#callWritten();
  }

  *#read(): Generator<() => void, void> {
    this.#readPartly = false;
    for (let count = 0; count < turns && this.#reader !== undefined; count += 1) {
      const result = this.#end.read(this.#readSize);
      if (result === EAGAIN) return;
      const partly = typeof result === 'number' || result.length < this.#readSize;
      yield* this.#readResult(result);
      if (!partly) continue;
      this.#readPartly = typeof result !== 'number' && this.#reader !== undefined;
      return;
    }
  }

  *#readResult(result: Uint8Array<ArrayBuffer> | number): Generator<() => void, void> {
    const reader = this.#reader;
    if (reader === undefined) return;
    if (typeof result === 'number') {
      this.#ended = true;
      this.#reader = undefined;
      this.#poller.update(this);
    }
    yield* reader(result);
  }

  #writeQueued(): void {
    for (let count = 0; count < turns; count += 1) {
      const [write] = this.#writes;
      if (write === undefined) return;
      const taken = this.#end.write(write.rest);
      if (taken === EAGAIN) return;
      if (taken >= 0) {
        write.rest = write.rest.subarray(taken);
        if (write.rest.length > 0) return;
      } else write.status = taken;
      this.#writes.shift();
      this.#written.push(write);
      this.#poller.update(this);
    }
  }

  *#callWritten(): Generator<() => void, void> {
    for (const { done, status } of this.#written.splice(0)) yield () => this.#finish(done, status);
  }

  *#drain(): Generator<() => void, void> {
    const done = this.#shutdown;
    if (done === undefined) return;
    this.#shutdown = undefined;
    const status = this.#end.shutdown();
    if (status === 0) this.#shut = true;
    yield () => this.#finish(done, status);
  }

  #finish(done: Done, status: number): void {
    this.#loop.unref();
    done(status);
  }
}
