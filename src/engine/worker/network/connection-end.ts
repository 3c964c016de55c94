import type { Address } from './address.ts';
import { ByteQueue } from './byte-queue.ts';
import { EAGAIN, ECONNREFUSED, ECONNRESET, ENOTCONN, EOF, EPIPE } from './errno.ts';
import { failed, hungUp, readable, writable } from './poller.ts';

/** What Linux lets a connection over loopback hold unsent, and unread. */
const sendBuffer = 2_626_560;
const receiveBuffer = 131_072;

/**
 * One end of a TCP connection as a Linux kernel keeps it, with the buffers of both directions that
 * start here. Bytes arrive at once, as they do over loopback; nothing is lost and nothing is late.
 */
export class ConnectionEnd {
  readonly local: Address;
  readonly remote: Address;
  /** Called when what `ready` gives may have changed. */
  changed: () => void = () => undefined;
  #peer: ConnectionEnd | undefined;
  readonly #received = new ByteQueue();
  readonly #unsent = new ByteQueue();
  #finQueued = false;
  #finArrived = false;
  #error = 0;
  /** Reset or refused: nothing will come and nothing can be sent. */
  #dead = false;
  #closed = false;

  constructor(local: Address, remote: Address) {
    this.local = local;
    this.remote = remote;
  }

  /** The end of a connection that nobody accepted. */
  static refused(local: Address, remote: Address): ConnectionEnd {
    const end = new ConnectionEnd(local, remote);
    end.#error = ECONNREFUSED;
    end.#dead = true;
    return end;
  }

  /** Connects two ends. */
  static connect(one: ConnectionEnd, other: ConnectionEnd): void {
    one.#peer = other;
    other.#peer = one;
  }

  /** Whether its owner has given it back. */
  get closed(): boolean {
    return this.#closed;
  }

  get connected(): boolean {
    return !this.#dead && !this.#closed;
  }

  /** `EPOLLIN`, `EPOLLOUT`, `EPOLLERR` and `EPOLLHUP` as tcp_poll of Linux gives them. */
  ready(): number {
    let events = 0;
    if (this.#received.length > 0 || this.#finArrived || this.#dead) events |= readable;
    if (this.#finQueued || this.#dead || this.#unsent.length * 3 <= sendBuffer * 2) {
      events |= writable;
    }
    if (this.#error !== 0) events |= failed;
    if (this.#dead || (this.#finQueued && this.#finArrived)) events |= hungUp;
    return events;
  }

  /** The error that is waiting, which is thereby taken; 0 for none. */
  takeError(): number {
    const error = this.#error;
    this.#error = 0;
    return error;
  }

  /** Takes as many bytes as there is room for, and gives their number, or an error number. */
  write(bytes: Uint8Array): number {
    if (this.#error !== 0) return this.takeError();
    if (this.#dead || this.#finQueued) return EPIPE;
    if (this.#peer?.closed) {
      // The bytes leave; the answer is a reset.
      this.#resetArrives();
      return bytes.length;
    }
    const room = sendBuffer - this.#unsent.length;
    if (room <= 0) return bytes.length === 0 ? 0 : EAGAIN;
    const taken = bytes.subarray(0, room);
    this.#unsent.push(taken);
    this.#send();
    return taken.length;
  }

  /** Gives at most `size` bytes, or `EOF`, `EAGAIN` or another error number. */
  read(size: number): Uint8Array<ArrayBuffer> | number {
    if (this.#received.length > 0) {
      const bytes = this.#received.take(size);
      this.#callPeer((peer) => peer.#send());
      return bytes;
    }
    if (this.#finArrived) return EOF;
    if (this.#error !== 0) return this.takeError();
    return this.#dead ? EOF : EAGAIN;
  }

  /** Ends the direction that starts here, after what is unsent. */
  shutdown(): number {
    if (this.#dead) return ENOTCONN;
    this.#finQueued = true;
    this.#send();
    this.changed();
    return 0;
  }

  /** Gives the socket back. What is unsent still goes out; what is unread makes it a reset. */
  close(): void {
    if (this.#closed) return;
    if (this.#received.length > 0) {
      this.reset();
      return;
    }
    this.#closed = true;
    this.#finQueued = true;
    if (this.#dead) return;
    this.#send();
    // What the other side has written and could not send yet finds nobody.
    this.#callPeer((peer) => {
      if (peer.#unsent.length > 0) peer.#resetArrives();
    });
  }

  /** Gives the socket back and breaks the connection. */
  reset(): void {
    this.#closed = true;
    this.#received.clear();
    this.#unsent.clear();
    if (!this.#dead) this.#callPeer((peer) => peer.#resetArrives());
    this.#dead = true;
  }

  #callPeer(act: (peer: ConnectionEnd) => void): void {
    if (this.#peer !== undefined) act(this.#peer);
  }

  #send(): void {
    const peer = this.#peer;
    if (peer === undefined || this.#dead) return;
    const before = this.#unsent.length;
    let room = receiveBuffer - peer.#received.length;
    while (room > 0 && this.#unsent.length > 0) {
      const piece = this.#unsent.take(Math.min(room, this.#unsent.firstLength));
      room -= piece.length;
      peer.#received.pushOwned(piece);
    }
    const ended = this.#finQueued && this.#unsent.length === 0 && !peer.#finArrived;
    if (ended) peer.#finArrived = true;
    if (ended || this.#unsent.length !== before) {
      peer.changed();
      this.changed();
    }
  }

  #resetArrives(): void {
    if (this.#dead) return;
    this.#dead = true;
    this.#unsent.clear();
    if (this.#closed) return;
    this.#error = this.#finArrived ? EPIPE : ECONNRESET;
    this.changed();
  }
}
