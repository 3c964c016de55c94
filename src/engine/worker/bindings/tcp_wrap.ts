// src/tcp_wrap.cc and src/connection_wrap.cc
import type { Binding, Callback, Engine } from '../engine.ts';
import { type Address, isLoopback } from '../network/address.ts';
import type { ConnectionEnd } from '../network/connection-end.ts';
import { EADDRNOTAVAIL, EBADF, EINVAL, EISCONN, ENOTCONN } from '../network/errno.ts';
import { type Listener, Loopback } from '../network/loopback.ts';
import { Poller, readable, type Watcher } from '../network/poller.ts';
import { UvStream } from '../network/uv-stream.ts';
import { missing } from './missing.ts';
import { ReqWrap } from './req-wrap.ts';
import { StreamBase } from './stream_base.ts';

const socketType = 0;
const serverType = 1;
const onlyIpv6 = 1;

/** TCP over a loopback that only this process is on. */
export function createTcpWrap(engine: Engine): Binding {
  const { loop } = engine;
  const loopback = new Loopback();
  const poller = new Poller(loop);
  const { owner_symbol: owner = Symbol() } = engine.perIsolateSymbols;

  let descriptors = 20;
  const nextDescriptor = (): number => {
    descriptors += 1;
    return descriptors;
  };

  class TCP extends StreamBase {
    reading = false;
    onconnection: Callback | null = null;
    [owner]: unknown = null;
    #bound: (Address & { onlyIpv6: boolean }) | undefined;
    #stream: UvStream | undefined;
    #listener: Listener | undefined;
    #reset = false;
    #typeOfService = 0;

    constructor(type: number) {
      super(engine, type === serverType ? 'TCPSERVERWRAP' : 'TCPWRAP');
    }

    bind(address: string, port: number, flags = 0): number {
      return this.#bind({ address, family: 'IPv4', port }, flags);
    }

    bind6(address: string, port: number, flags = 0): number {
      return this.#bind({ address, family: 'IPv6', port }, flags);
    }

    #bind(address: Address, flags: number): number {
      if (this.#bound !== undefined || this.#stream !== undefined) return EINVAL;
      const local = address.address === '0.0.0.0' || address.address === '::';
      if (!local && !isLoopback(address.address)) return EADDRNOTAVAIL;
      const port = address.port === 0 ? loopback.freePort() : address.port;
      this.#bound = { ...address, port, onlyIpv6: (flags & onlyIpv6) !== 0 };
      return 0;
    }

    listen(): number {
      if (this.#listener !== undefined) return 0;
      if (this.#bound === undefined) this.bind('0.0.0.0', 0);
      if (this.#bound === undefined) return EINVAL;
      const watcher: Watcher = {
        wanted: () => (this.closed ? 0 : readable),
        ready: () => (listener.waiting.length > 0 ? readable : 0),
        react: () => this.#accept(listener),
      };
      const listener: Listener = {
        ...this.#bound,
        waiting: [],
        changed: () => poller.touch(watcher),
      };
      const error = loopback.listen(listener);
      if (error !== 0) return error;
      this.#listener = listener;
      poller.update(watcher);
      this.setDescriptor(nextDescriptor());
      this.setActive(true);
      return 0;
    }

    /** One connection in each turn of the loop, as uv__server_io does it. */
    *#accept(listener: Listener): Generator<() => void, void> {
      const end = this.closed ? undefined : listener.waiting.shift();
      if (end === undefined) return;
      yield () => {
        const client = new TCP(socketType);
        client.#open(end);
        if (this.onconnection !== null) this.makeCallback(this.onconnection, [0, client]);
      };
    }

    connect(request: ReqWrap, address: string, port: number): number {
      return this.#connect(request, { address, family: 'IPv4', port });
    }

    connect6(request: ReqWrap, address: string, port: number): number {
      return this.#connect(request, { address, family: 'IPv6', port });
    }

    #connect(request: ReqWrap, target: Address): number {
      if (this.closed) return EBADF;
      if (this.#stream !== undefined) return EISCONN;
      const { address } = target;
      if (address !== '0.0.0.0' && address !== '::' && !isLoopback(address)) {
        missing(`the network beyond this machine (${address})`)();
      }
      const stream = this.#open(loopback.connect(target, this.#bound));
      stream.connect((status) => {
        const open = status === 0;
        request.finish(status, this, request, open, open);
      });
      return 0;
    }

    #open(end: ConnectionEnd): UvStream {
      this.#stream = new UvStream(loop, poller, end);
      this.setDescriptor(nextDescriptor());
      return this.#stream;
    }

    getsockname(out: Partial<Address>): number {
      const address = this.#stream?.end.local ?? this.#bound;
      return address === undefined ? EBADF : this.#show(out, address);
    }

    getpeername(out: Partial<Address>): number {
      const end = this.#stream?.end;
      return end?.connected ? this.#show(out, end.remote) : ENOTCONN;
    }

    #show(out: Partial<Address>, { address, family, port }: Address): number {
      Object.assign(out, { address, family, port });
      return 0;
    }

    get writeQueueSize(): number {
      return this.#stream?.queued ?? 0;
    }

    protected send(bytes: Uint8Array, done: (status: number) => void): boolean | number {
      const stream = this.#stream;
      if (stream === undefined) return EBADF;
      return stream.send(bytes, done);
    }

    protected startReading(): number {
      const stream = this.#stream;
      if (stream === undefined) return ENOTCONN;
      if (stream.reading) return 0;
      stream.startReading((result) => this.#onRead(result), this.userBufferSize);
      this.setActive(true);
      return 0;
    }

    *#onRead(result: Uint8Array<ArrayBuffer> | number): Generator<() => void, void> {
      if (typeof result === 'number') this.setActive(false);
      yield* this.deliver(result);
    }

    protected stopReading(): number {
      this.#stream?.stopReading();
      this.setActive(false);
      return 0;
    }

    protected end(done: (status: number) => void): number {
      return this.#stream?.shutdown(done) ?? ENOTCONN;
    }

    protected onClose(): (() => void)[] {
      if (this.#listener !== undefined) loopback.unlisten(this.#listener);
      return this.#stream?.close(this.#reset) ?? [];
    }

    /** Closes with a reset instead of an orderly end. */
    reset(callback?: () => void): number {
      this.#reset = true;
      this.close(callback);
      return 0;
    }

    setNoDelay(): number {
      return 0;
    }

    setKeepAlive(): number {
      return 0;
    }

    setBlocking(): number {
      return 0;
    }

    setTypeOfService(value: number): number {
      this.#typeOfService = value;
      return 0;
    }

    getTypeOfService(): number {
      return this.#typeOfService;
    }
  }
  Object.assign(TCP.prototype, { open: missing('opening a file descriptor as a socket') });

  class TCPConnectWrap extends ReqWrap {
    constructor() {
      super(engine, 'TCPCONNECTWRAP');
    }
  }
  return {
    TCP,
    TCPConnectWrap,
    constants: {
      SOCKET: socketType,
      SERVER: serverType,
      UV_TCP_IPV6ONLY: onlyIpv6,
      UV_TCP_REUSEPORT: 2,
    },
  };
}
