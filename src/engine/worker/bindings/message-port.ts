// MessagePort of src/node_messaging.cc
import type { Callback, Engine } from '../engine.ts';
import type { CloneValue } from './clone-value.ts';
import { HandleWrap } from './handle_wrap.ts';
import { missing } from './missing.ts';
import { nodeError } from './node-error.ts';

/** How many messages are handed over in one turn of the loop, so that a busy port starves nobody. */
const mostAtOnce = 1000;

type Message = { data: unknown } | 'close';

/** What the functions of the binding do with a port. */
export interface PortClasses {
  MessageChannel: unknown;
  MessagePort: unknown;
  stop(port: object): void;
  drain(port: object): void;
  /** The next message, or `none`. */
  receive(port: object, none: unknown): unknown;
}

/**
 * Ports of one thread. The library gives the class of ports another prototype, so a port is no handle
 * but has one.
 */
export function createPortClasses(engine: Engine, clone: CloneValue): PortClasses {
  const { emitMessage } = engine.perContext as { emitMessage: Callback };
  const { DOMException } = engine.perContext as {
    DOMException: new (message: string, name: string) => Error;
  };

  class PortHandle extends HandleWrap {
    readonly #port: object;
    readonly #queue: Message[] = [];
    #peer: PortHandle | undefined;
    #receiving = false;
    #scheduled = false;

    constructor(port: object) {
      super(engine, 'MESSAGEPORT');
      this.#port = port;
      this.unref();
      this.setActive(true);
    }

    get isClosed(): boolean {
      return this.closed;
    }

    entangle(peer: PortHandle): void {
      this.#peer = peer;
    }

    send(message: Message): void {
      this.#peer?.take(message);
    }

    take(message: Message): void {
      this.#queue.push(message);
      this.#schedule();
    }

    setReceiving(receiving: boolean): void {
      this.#receiving = receiving;
      if (receiving && this.#queue.length > 0) this.#schedule();
    }

    /** Takes the next message out of turn; undefined when there is none. */
    next(): { data: unknown } | undefined {
      const [message] = this.#queue;
      if (message === undefined || message === 'close') return undefined;
      this.#queue.shift();
      return message;
    }

    /** Yields the delivery of each message. */
    *deliver(forced: boolean): Generator<() => void, void> {
      const limit = Math.max(this.#queue.length, mostAtOnce);
      for (let count = 0; !this.closed; count += 1) {
        if (count === limit) return this.#schedule();
        if (this.#queue[0] === 'close') return this.closePort();
        const message = this.#receiving || forced ? this.next() : undefined;
        if (message === undefined) return;
        let delivered = false;
        yield () => {
          this.makeCallback(this.#emit, [message.data]);
          delivered = true;
        };
        if (!delivered) return this.#schedule();
      }
    }

    closePort(): void {
      const { handle_onclose: symbol = '' } = engine.perIsolateSymbols;
      this.close(() => {
        this.#peer?.take('close');
        this.#peer = undefined;
        Reflect.apply(Reflect.get(this.#port, symbol) as Callback, this.#port, []);
      });
    }

    protected onClose(): (() => void)[] {
      return [];
    }

    readonly #emit: Callback = (data) =>
      Reflect.apply(emitMessage, this.#port, [data, [], 'message']);

    /** Hands over in the poll phase, where libuv sees that another thread has sent something. */
    #schedule(): void {
      if (this.#scheduled || this.closed) return;
      this.#scheduled = true;
      const turn = function* (this: PortHandle): Generator<() => void, void> {
        this.#scheduled = false;
        yield* this.deliver(false);
      };
      engine.loop.completeEach(turn.call(this), false);
    }
  }

  let mayConstruct = false;
  class MessagePort {
    readonly #handle: PortHandle;

    constructor() {
      if (!mayConstruct) {
        throw nodeError(TypeError, 'ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
      }
      this.#handle = new PortHandle(this);
      const { oninit: symbol = '' } = engine.perIsolateSymbols;
      const init: unknown = Reflect.get(this, symbol);
      if (typeof init === 'function') Reflect.apply(init, this, []);
    }

    static handleOf(port: object): PortHandle | undefined {
      return #handle in port ? port.#handle : undefined;
    }

    postMessage(...values: unknown[]): boolean | undefined {
      if (values.length === 0) {
        const message = 'Not enough arguments to MessagePort.postMessage';
        throw nodeError(TypeError, 'ERR_MISSING_ARGS', message);
      }
      const [value, options] = values;
      const transfer = readTransfer(options);
      if (transfer.some((item) => item === this)) {
        throw new DOMException('Transfer list contains source port', 'DataCloneError');
      }
      if (transfer.some((item) => item instanceof MessagePort)) {
        missing('transferring a MessagePort')();
      }
      const data = clone(value, { transfer });
      if (this.#handle.isClosed) return undefined;
      this.#handle.send({ data });
      return true;
    }

    start(): void {
      this.#handle.setReceiving(true);
    }

    close(): void {
      this.#handle.closePort();
    }

    ref(): void {
      this.#handle.ref();
    }

    unref(): void {
      this.#handle.unref();
    }

    hasRef(): boolean | undefined {
      return this.#handle.isClosed ? undefined : this.#handle.hasRef();
    }
  }

  const { handleOf } = MessagePort;
  Reflect.deleteProperty(MessagePort, 'handleOf');

  class MessageChannel {
    constructor() {
      mayConstruct = true;
      const ports = { port1: new MessagePort(), port2: new MessagePort() };
      mayConstruct = false;
      const [first, second] = [handleOf(ports.port1), handleOf(ports.port2)];
      if (first !== undefined && second !== undefined) {
        first.entangle(second);
        second.entangle(first);
      }
      Object.assign(this, ports);
    }
  }

  return {
    MessageChannel,
    MessagePort,
    stop: (port) => handleOf(port)?.setReceiving(false),
    drain(port) {
      for (const call of handleOf(port)?.deliver(true) ?? []) call();
    },
    receive(port, none) {
      const message = handleOf(port)?.next();
      return message === undefined ? none : message.data;
    },
  };
}

function readTransfer(options: unknown): unknown[] {
  if (options === undefined || options === null) return [];
  if (isIterable(options)) return [...options];
  const name = typeof options === 'object' ? 'options.transfer' : 'transferList';
  const list: unknown = typeof options === 'object' ? Reflect.get(options, 'transfer') : options;
  if (list === undefined || list === null) return [];
  if (isIterable(list)) return [...list];
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `Optional ${name} argument must be an iterable`,
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, Symbol.iterator) === 'function'
  );
}
