// src/stream_base.cc
import { bytesOf } from '../bytes.ts';
import { type EncodingName, encode, findEncoding } from '../encodings/encoding.ts';
import type { Callback } from '../engine.ts';
import { EBADF } from '../network/errno.ts';
import { HandleWrap } from './handle_wrap.ts';
import type { ReqWrap } from './req-wrap.ts';

/** Results of the last call of any stream handle: bytes read, offset, bytes written, asynchronous. */
export const streamBaseState = new Int32Array(5);

const kReadBytesOrError = 0;
const kArrayBufferOffset = 1;
const kBytesWritten = 2;
const kLastWriteWasAsync = 3;

/** What a read gave: bytes, or an error number such as that of the end. */
export type ReadResult = Uint8Array<ArrayBuffer> | number;

/** What takes the bytes of a stream before the library sees them: an HTTP parser that consumes it. */
export interface StreamListener {
  /** Yields what calls back into Node; `pass` hands a result on to the library. */
  onRead(result: ReadResult, pass: (result: ReadResult) => void): Iterable<() => void>;
}

/**
 * A stream as the library sees it: it writes by requests and is read by `onread`. A kind of stream says
 * where bytes go and come from by the abstract methods.
 */
export abstract class StreamBase extends HandleWrap {
  #onread: Callback | undefined;
  #fd = -1;
  #bytesRead = 0;
  #bytesWritten = 0;
  #userBuffer: Uint8Array | undefined;
  #listener: StreamListener | undefined;

  /**
   * Takes bytes: true when they are gone, false when `done` will be called, in the loop, with 0 or an
   * error number, or an error number when they cannot be taken.
   */
  protected abstract send(bytes: Uint8Array, done: (status: number) => void): boolean | number;
  /** Starts or stops calling `deliver`. */
  protected abstract startReading(): number;
  protected abstract stopReading(): number;
  /** Ends the writing side and calls back, in the loop, with 0 or an error number, or gives one. */
  protected abstract end(done: (status: number) => void): number;

  get isStreamBase(): boolean {
    return true;
  }

  get fd(): number {
    return this.#fd;
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  get bytesWritten(): number {
    return this.#bytesWritten;
  }

  get onread(): Callback | undefined {
    return this.#onread;
  }

  set onread(callback: Callback | undefined) {
    this.#onread = callback;
  }

  protected setDescriptor(fd: number): void {
    this.#fd = fd;
  }

  readStart(): number {
    return this.closed ? EBADF : this.startReading();
  }

  readStop(): number {
    return this.closed ? EBADF : this.stopReading();
  }

  writeBuffer(request: ReqWrap, view: ArrayBufferView): number {
    return this.#write(request, bytesOf(view));
  }

  writeUtf8String(request: ReqWrap, text: string): number {
    return this.#write(request, encode(text, 'utf8'));
  }

  writeAsciiString(request: ReqWrap, text: string): number {
    return this.#write(request, encode(text, 'ascii'));
  }

  writeLatin1String(request: ReqWrap, text: string): number {
    return this.#write(request, encode(text, 'latin1'));
  }

  writeUcs2String(request: ReqWrap, text: string): number {
    return this.#write(request, encode(text, 'utf16le'));
  }

  /** `chunks` are buffers, or, when not `allBuffers`, buffers or texts each followed by its encoding. */
  writev(request: ReqWrap, chunks: unknown[], allBuffers: boolean): number {
    const parts: Uint8Array[] = [];
    for (let index = 0; index < chunks.length; index += allBuffers ? 1 : 2) {
      const chunk = chunks[index];
      if (typeof chunk !== 'string') {
        parts.push(bytesOf(chunk as ArrayBufferView));
        continue;
      }
      const name: EncodingName = findEncoding(chunks[index + 1]) ?? 'utf8';
      parts.push(encode(chunk, name));
    }
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return this.#write(request, joined);
  }

  shutdown(request: ReqWrap): number {
    request.begin();
    return this.end((status) => request.finish(status));
  }

  /** Reads go into this buffer of the program, until `onread` returns another. */
  useUserBuffer(view: ArrayBufferView): void {
    this.#userBuffer = bytesOf(view);
  }

  /** Length of the program's own buffer, which a read must not exceed. */
  protected get userBufferSize(): number | undefined {
    return this.#userBuffer?.length;
  }

  /** Lets `listener` take what is read; without one the library takes it again. */
  setListener(listener: StreamListener | undefined): void {
    this.#listener = listener;
  }

  #write(request: ReqWrap, bytes: Uint8Array): number {
    this.#bytesWritten += bytes.length;
    const sent = this.send(bytes, (status) => request.finish(status, this, undefined));
    if (sent === false) request.begin();
    streamBaseState[kBytesWritten] = bytes.length;
    streamBaseState[kLastWriteWasAsync] = sent === false ? 1 : 0;
    return typeof sent === 'number' ? sent : 0;
  }

  /** Yields the callbacks that hand over what was read. */
  protected *deliver(result: ReadResult): Generator<() => void, void> {
    if (this.closed) return;
    if (typeof result !== 'number') this.#bytesRead += result.length;
    const pass = (value: ReadResult): void => this.#pass(value);
    if (this.#listener === undefined) yield () => pass(result);
    else yield* this.#listener.onRead(result, pass);
  }

  #pass(result: ReadResult): void {
    if (this.#onread === undefined) return;
    const bytes = typeof result === 'number' ? undefined : result;
    const userBuffer = this.#userBuffer;
    streamBaseState[kReadBytesOrError] = typeof result === 'number' ? result : result.length;
    streamBaseState[kArrayBufferOffset] = bytes?.byteOffset ?? 0;
    if (userBuffer === undefined) {
      this.makeCallback(this.#onread, [bytes?.buffer]);
      return;
    }
    if (bytes !== undefined) userBuffer.set(bytes);
    const next = this.makeCallback(this.#onread, [undefined]);
    if (ArrayBuffer.isView(next)) this.#userBuffer = bytesOf(next);
  }
}
