// src/node_http_parser.cc
import { bytesOf } from '../bytes.ts';
import type { Binding, Callback, Engine } from '../engine.ts';
import { type ConnectionsList, createConnectionsList } from '../http/connections-list.ts';
import { HeaderList } from '../http/header-list.ts';
import { type Callbacks, errno, Llhttp } from '../http/llhttp.ts';
import { allMethods, methods } from '../http/methods.ts';
import { lenient, on, request, response } from '../http/parser-constants.ts';
import { AsyncResource } from './async-resource.ts';
import type { ReadResult, StreamBase, StreamListener } from './stream_base.ts';

/** The asynchronous context of one message after the other. */
class MessageContext extends AsyncResource {
  call(callback: () => unknown): unknown {
    return this.makeCallback(callback, []);
  }
}

export function createHttpParser(engine: Engine): Binding {
  const { loop } = engine;
  const { FastBuffer } = engine.require('internal/buffer') as {
    FastBuffer: new (bytes: ArrayBufferLike, offset: number, length: number) => Uint8Array;
  };
  const { getOptionValue } = engine.require('internal/options') as {
    getOptionValue(name: string): number;
  };
  const Connections = createConnectionsList(() => loop.now());
  const copy = (bytes: Uint8Array): Uint8Array => {
    const { buffer, length } = new Uint8Array(bytes);
    return new FastBuffer(buffer, 0, length);
  };

  class HTTPParser implements Callbacks, StreamListener {
    #llhttp: Llhttp | undefined;
    #type = request;
    #context: MessageContext | undefined;
    #connections: ConnectionsList | undefined;
    #stream: StreamBase | undefined;
    #maxHeaderSize = 0;
    #headerSize = 0;
    #headers = new HeaderList();
    #url = '';
    #statusMessage = '';
    #flushed = false;
    #headersCompleted = false;
    #messageStart = 0;
    #current: Uint8Array | undefined;
    /** Depth of `#execute`: pausing waits for its end. */
    #executing = 0;
    #pendingPause: boolean | undefined;
    #stopAfterBody = false;
    #stoppedAfterBody = false;
    #threw = false;
    #ownError: { code: string; reason: string } | undefined;
    #freed = false;

    get messageStart(): number {
      return this.#messageStart;
    }

    get headersCompleted(): boolean {
      return this.#headersCompleted;
    }

    initialize(
      type: number,
      _resource: object,
      maxHeaderSize = 0,
      leniency = 0,
      connections?: ConnectionsList,
    ): void {
      // One that is parsing just now frees itself when it is done.
      if (this.#executing === 0) this.#llhttp?.free();
      this.#llhttp = new Llhttp(type, leniency, this);
      this.#type = type;
      this.#context = new MessageContext(
        engine,
        type === request ? 'HTTPINCOMINGMESSAGE' : 'HTTPCLIENTREQUEST',
      );
      this.#maxHeaderSize = maxHeaderSize || getOptionValue('--max-http-header-size');
      this.#headerSize = 0;
      this.#headers = new HeaderList();
      this.#url = '';
      this.#statusMessage = '';
      this.#flushed = false;
      this.#headersCompleted = false;
      this.#threw = false;
      this.#ownError = undefined;
      this.#connections = connections;
      if (connections === undefined) return;
      // A connection that never sends anything must time out too.
      this.#messageStart = this.#now;
      connections.push(this, true);
    }

    close(): void {
      this.#freed = true;
      if (this.#executing > 0) return;
      this.#llhttp?.free();
      this.#llhttp = undefined;
    }

    free(): void {
      this.#context = undefined;
    }

    remove(): void {
      this.#connections?.pop(this);
    }

    execute(data: ArrayBufferView): unknown {
      const bytes = bytesOf(data);
      this.#parser.fill(bytes);
      this.#current = bytes;
      try {
        return engine.withHiddenFrames(() => this.#execute(0, bytes.length));
      } finally {
        this.#current = undefined;
      }
    }

    finish(): unknown {
      return this.#run(
        (llhttp) => llhttp.finish(),
        0,
        () => undefined,
      );
    }

    pause(): void {
      this.#setPaused(true);
    }

    resume(): void {
      this.#setPaused(false);
    }

    /** Takes the bytes of a stream before the library does. */
    consume(stream: StreamBase): void {
      this.#stream = stream;
      stream.setListener(this);
    }

    unconsume(): void {
      this.#stream?.setListener(undefined);
      this.#stream = undefined;
    }

    getCurrentBuffer(): Uint8Array | undefined {
      return this.#current === undefined ? undefined : copy(this.#current);
    }

    /** Each part of a body is a callback of its own, as it is in C++: ticks run after it. */
    *onRead(result: ReadResult, pass: (result: ReadResult) => void): Generator<() => void, void> {
      if (typeof result === 'number') {
        yield () => pass(result);
        return;
      }
      this.#parser.fill(result);
      let at = 0;
      do {
        yield () => {
          if (this.#llhttp === undefined || this.#threw) return;
          this.#current = result;
          this.#stopAfterBody = true;
          this.#stoppedAfterBody = false;
          const outcome = this.#execute(at, result.length);
          this.#stopAfterBody = false;
          if (this.#stoppedAfterBody) at = this.#parser.errorPosition;
          else if (!this.#threw) this.#call(on.kOnExecute, outcome);
          this.#current = undefined;
        };
      } while (this.#stoppedAfterBody && !this.#threw);
    }

    onMessageBegin(): number {
      this.#headersCompleted = false;
      this.#headers = new HeaderList();
      this.#url = '';
      this.#statusMessage = '';
      this.#messageStart = this.#now;
      this.#connections?.push(this, true);
      this.#call(on.kOnMessageBegin);
      return 0;
    }

    onUrl(at: number, length: number): number {
      this.#url += this.#parser.latin1(at, length);
      return this.#track(length);
    }

    onStatus(at: number, length: number): number {
      this.#statusMessage += this.#parser.latin1(at, length);
      return this.#track(length);
    }

    onHeaderField(at: number, length: number): number {
      const error = this.#track(length);
      if (error !== 0) return error;
      if (this.#headers.full) this.#flush();
      this.#headers.addToField(this.#parser.latin1(at, length));
      return 0;
    }

    onHeaderValue(at: number, length: number): number {
      const error = this.#track(length);
      if (error !== 0) return error;
      this.#headers.addToValue(this.#parser.latin1(at, length));
      return 0;
    }

    onHeadersComplete(status: number, upgrade: boolean, keepAlive: boolean): number {
      this.#headersCompleted = true;
      this.#headerSize = 0;
      const isRequest = this.#type === request;
      if (this.#flushed) this.#flush();
      const headers = this.#flushed ? undefined : this.#headers.take();
      const [major, minor] = this.#parser.version;
      const result = this.#call(
        on.kOnHeadersComplete,
        major,
        minor,
        headers,
        isRequest ? this.#parser.method : undefined,
        isRequest && !this.#flushed ? this.#url : undefined,
        isRequest ? undefined : status,
        isRequest ? undefined : this.#statusMessage,
        upgrade,
        keepAlive,
      );
      return Number(result ?? 0);
    }

    onBody(at: number, length: number): number {
      if (length === 0) return 0;
      this.#call(on.kOnBody, copy(this.#parser.bytes(at, length)));
      if (!this.#stopAfterBody) return 0;
      this.#stoppedAfterBody = true;
      return errno.paused;
    }

    onMessageComplete(): number {
      this.#messageStart = 0;
      this.#connections?.push(this, false);
      if (this.#headers.length > 0) this.#flush();
      this.#call(on.kOnMessageComplete);
      return 0;
    }

    get #parser(): Llhttp {
      if (this.#llhttp === undefined) throw new TypeError('The HTTP parser was not initialized.');
      return this.#llhttp;
    }

    /** Never 0, which stands for no message. */
    get #now(): number {
      return Math.max(1, loop.now());
    }

    #execute(start: number, end: number): unknown {
      return this.#run(
        (llhttp) => llhttp.execute(start, end),
        end,
        (read) => read,
      );
    }

    /** Gives what `done` makes of the number of bytes read, or the error that ended the parsing. */
    #run(parse: (llhttp: Llhttp) => number, end: number, done: (read: number) => unknown): unknown {
      const llhttp = this.#parser;
      if (this.#threw) return this.#failure(errno.user, 0);
      this.#executing += 1;
      let error: number = errno.user;
      // What the library throws goes through llhttp to whoever catches it; llhttp must not go on then.
      this.#threw = true;
      try {
        error = parse(llhttp);
        this.#threw = false;
      } finally {
        this.#executing -= 1;
        if (this.#threw) this.#ownError = { code: 'HPE_JS_EXCEPTION', reason: 'JS Exception' };
        if (this.#executing === 0) {
          if (this.#llhttp !== llhttp) llhttp.free();
          else if (this.#freed) this.close();
        }
      }
      if (this.#llhttp !== llhttp) return done(end);
      if (this.#stoppedAfterBody && error === errno.paused) {
        llhttp.resume();
        return undefined;
      }
      let read = end;
      if (error !== errno.ok) {
        read = llhttp.errorPosition;
        if (error === errno.pausedUpgrade) {
          error = errno.ok;
          llhttp.resumeAfterUpgrade();
        }
      }
      const failure = error === errno.ok || llhttp.upgrade ? undefined : this.#failure(error, read);
      if (this.#pendingPause !== undefined) {
        const paused = this.#pendingPause;
        this.#pendingPause = undefined;
        this.#setPaused(paused);
      }
      return failure ?? done(read);
    }

    #failure(error: number, bytesParsed: number): Error {
      const { code, reason } = this.#ownError ?? this.#parser.describe(error);
      return Object.assign(new Error('Parse Error'), { bytesParsed, code, reason });
    }

    #setPaused(paused: boolean): void {
      if (this.#executing > 0) this.#pendingPause = paused;
      else if (paused) this.#llhttp?.pause();
      else this.#llhttp?.resume();
    }

    /** Counts bytes of headers, which have a limit. */
    #track(length: number): number {
      this.#headerSize += length;
      if (this.#headerSize < this.#maxHeaderSize) return 0;
      this.#ownError = { code: 'HPE_HEADER_OVERFLOW', reason: 'Header overflow' };
      return errno.user;
    }

    /** Hands over the headers so far: there are many, or they are trailers. */
    #flush(): void {
      this.#call(on.kOnHeaders, this.#headers.take(), this.#url);
      this.#url = '';
      this.#flushed = true;
    }

    /** Calls a function that the library has set; undefined where it has none. */
    #call(index: number, ...values: unknown[]): unknown {
      const callback: unknown = Reflect.get(this, index);
      if (typeof callback !== 'function') return undefined;
      const call = (): unknown => (callback as Callback).apply(this, values);
      return this.#context === undefined ? call() : this.#context.call(call);
    }
  }
  Object.assign(HTTPParser, { REQUEST: request, RESPONSE: response, ...on, ...lenient });
  return { methods, allMethods, HTTPParser, ConnectionsList: Connections };
}
