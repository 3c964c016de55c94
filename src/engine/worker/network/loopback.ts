import {
  type Address,
  asIpv6,
  canonical,
  covers,
  isLoopback,
  type Listening,
  overlaps,
} from './address.ts';
import { ConnectionEnd } from './connection-end.ts';
import { EADDRINUSE } from './errno.ts';

/** A listening socket: connections that nobody has accepted yet wait in it. */
export interface Listener extends Listening {
  waiting: ConnectionEnd[];
  /** Called when a connection has come in. */
  changed(): void;
}

const firstEphemeral = 32_768;
const lastEphemeral = 60_999;

/** The TCP ports of one process: all that can listen and all that can connect. */
export class Loopback {
  readonly #listeners = new Set<Listener>();
  #nextPort = firstEphemeral;

  /** A port that nobody listens on. */
  freePort(): number {
    let port: number;
    do {
      port = this.#nextPort;
      this.#nextPort = port === lastEphemeral ? firstEphemeral : port + 1;
    } while ([...this.#listeners].some((listener) => listener.port === port));
    return port;
  }

  /** Starts to listen; 0, or EADDRINUSE when another listener hears the same. */
  listen(listener: Listener): number {
    for (const other of this.#listeners) if (overlaps(listener, other)) return EADDRINUSE;
    this.#listeners.add(listener);
    return 0;
  }

  /** Stops listening and resets what nobody has accepted. */
  unlisten(listener: Listener): void {
    this.#listeners.delete(listener);
    for (const end of listener.waiting.splice(0)) end.reset();
  }

  /**
   * The client's end of a connection to `target`, which must be a loopback address. Where nobody
   * listens the end holds ECONNREFUSED.
   */
  connect(target: Address, bound: Address | undefined): ConnectionEnd {
    const host = target.family === 'IPv6' ? '::1' : '127.0.0.1';
    const anyHost = target.address === '0.0.0.0' || target.address === '::';
    const remote = anyHost ? { ...target, address: host } : target;
    const free = bound === undefined || bound.address === '0.0.0.0' || bound.address === '::';
    const mapped = canonical(remote) !== remote;
    const local: Address = {
      address: free ? (mapped ? '::ffff:127.0.0.1' : host) : bound.address,
      family: remote.family,
      port: bound?.port || this.freePort(),
    };
    const listener = [...this.#listeners].find((candidate) => covers(candidate, remote));
    if (listener === undefined || !isLoopback(remote.address)) {
      return ConnectionEnd.refused(local, remote);
    }
    const show = listener.family === 'IPv6' ? asIpv6 : canonical;
    const client = new ConnectionEnd(local, remote);
    const server = new ConnectionEnd(show(remote), show(local));
    ConnectionEnd.connect(client, server);
    listener.waiting.push(server);
    listener.changed();
    return client;
  }
}
