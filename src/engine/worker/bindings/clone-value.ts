// Message::Serialize and Message::Deserialize of src/node_messaging.cc, within one thread
import type { Callback, Engine } from '../engine.ts';
import { cloneMessage } from '../foreign/clone-message.ts';
import { dialect } from '../foreign/dialect.ts';
import { isError } from '../is-error.ts';
import { native } from '../native.ts';
import { missing } from './missing.ts';
import { withRoom } from './node-error.ts';

/** What the library makes of an object that is to be copied. */
interface HostParts {
  data: Record<string, unknown>;
  /** `module:Class`. */
  deserializeInfo: string;
}

export type CloneValue = (value: unknown, options?: { transfer?: unknown[] }) => unknown;

/**
 * Makes the function that copies a value as the structured clone algorithm does, with objects of Node's
 * own classes such as `Blob` in it. Throws Node's DataCloneError.
 */
export function createCloneValue(engine: Engine): CloneValue {
  const { DOMException } = engine.perContext as {
    DOMException: new (...values: string[]) => Error;
  };
  const { transfer_mode_private_symbol: modeSymbol = '' } = engine.privateSymbols;
  const {
    messaging_clone_symbol: cloneSymbol = '',
    messaging_deserialize_symbol: fillSymbol = '',
  } = engine.perIsolateSymbols;
  const { kCloneable = 0, kTransferable = 0 } = engine.tables.utilConstants;
  const refuse = (message: string): never => {
    throw withRoom(() => new DOMException(message, 'DataCloneError'));
  };
  const modeOf = (value: object): unknown => Reflect.get(value, modeSymbol);

  const cloneNative = (value: unknown, transfer: unknown[]): unknown => {
    try {
      return native.structuredClone(value, { transfer: transfer as Transferable[] });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DataCloneError') throw error;
      return refuse(
        dialect === undefined
          ? error.message.replace(/^Failed to execute '[^']*' on '[^']*': /, '')
          : cloneMessage(value),
      );
    }
  };

  const cloneHost = (host: object): object => {
    const mode = Number(modeOf(host));
    if ((mode & kCloneable) === 0) {
      if ((mode & kTransferable) === 0) refuse('Cannot clone object of unsupported type.');
      refuse('Object that needs transfer was found in message but not listed in transferList');
    }
    const { data, deserializeInfo } = Reflect.apply(
      Reflect.get(host, cloneSymbol) as Callback,
      host,
      [],
    ) as HostParts;
    const [module = '', name = ''] = deserializeInfo.split(':');
    const Class = engine.require(module)[name] as new () => object;
    const made = new Class();
    // A handle stands for something in C++, which the copy shares.
    const copied = Object.entries(data).map(([key, value]) => [
      key,
      key === 'handle' ? value : clone(value, []),
    ]);
    Reflect.apply(Reflect.get(made, fillSymbol) as Callback, made, [Object.fromEntries(copied)]);
    return made;
  };

  const cloneError = (error: Error): unknown => {
    const copy = cloneNative(error, []);
    const value = clone(error.cause, []);
    const hidden = { writable: true, enumerable: false, configurable: true };
    native.defineProperty(copy as object, 'cause', { value, ...hidden });
    return copy;
  };

  const clone = (value: unknown, transfer: unknown[]): unknown => {
    const hosts = new Map<object, object>();
    const isHost = (object: object): boolean =>
      modeOf(object) !== undefined || (dialect === 'JavaScriptCore' && losesCause(object));
    const stripped = withoutHosts(value, isHost, hosts);
    if (hosts.size === 0) return cloneNative(value, transfer);
    // Identity survives a clone of both together: so each placeholder is found again.
    const holes = [...hosts.values()];
    const { root, copies } = cloneNative({ root: stripped, copies: holes }, transfer) as {
      root: unknown;
      copies: object[];
    };
    const made = [...hosts.keys()].map((host): unknown =>
      dialect === 'JavaScriptCore' && losesCause(host) ? cloneError(host) : cloneHost(host),
    );
    return fillHoles(root, new Map(copies.map((hole, index) => [hole, made[index] ?? hole])));
  };

  return (value, { transfer = [] } = {}) => {
    for (const item of transfer) {
      if (item instanceof ArrayBuffer && item.detached) {
        refuse('Cannot transfer object of unsupported type.');
      }
      if (typeof item === 'object' && item !== null && modeOf(item) !== undefined) {
        missing(`transferring a ${item.constructor.name}`)();
      }
    }
    return clone(value, transfer);
  };
}

/** Whether WebKit would make text of what caused an error. */
function losesCause(value: object): value is Error {
  return isError(value) && Object.hasOwn(value, 'cause');
}

/**
 * A value in which a placeholder stands for each object that `isHost` names: containers on the way to one
 * are copied, all else is what it was. `holes` takes the placeholders by what they stand for.
 */
function withoutHosts(
  value: unknown,
  isHost: (object: object) => boolean,
  holes: Map<object, object>,
): unknown {
  const seen = new Map<object, unknown>();
  const visit = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    const known = seen.get(item);
    if (known !== undefined) return known;
    if (isHost(item)) {
      const hole = {};
      holes.set(item, hole);
      seen.set(item, hole);
      return hole;
    }
    const empty = emptyLike(item);
    if (empty === undefined) return item;
    seen.set(item, empty);
    refill(empty, item, visit);
    return empty;
  };
  return visit(value);
}

/** Puts what stands in `made` for a placeholder in its place, in a value that nobody else has. */
function fillHoles(root: unknown, made: ReadonlyMap<object, object>): unknown {
  const seen = new Set<object>();
  const visit = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    const host = made.get(item);
    if (host !== undefined) return host;
    if (seen.has(item)) return item;
    seen.add(item);
    const before = emptyLike(item);
    if (before === undefined) return item;
    refill(before, item, visit);
    if (item instanceof Map || item instanceof Set) item.clear();
    refill(item, before, (child) => child);
    return item;
  };
  return visit(root);
}

type Container = Map<unknown, unknown> | Set<unknown> | object;

/** An empty container of the kind of `item`; undefined when it holds no values that could be replaced. */
function emptyLike(item: object): Container | undefined {
  if (item instanceof Map) return new Map();
  if (item instanceof Set) return new Set();
  if (Array.isArray(item)) return new Array(item.length);
  const kind = Object.prototype.toString.call(item);
  return kind === '[object Object]' ? {} : undefined;
}

function refill(target: Container, source: object, change: (item: unknown) => unknown): void {
  if (source instanceof Map && target instanceof Map) {
    for (const [key, value] of source) target.set(change(key), change(value));
  } else if (source instanceof Set && target instanceof Set) {
    for (const value of source) target.add(change(value));
  } else {
    for (const [key, value] of Object.entries(source)) {
      Object.defineProperty(target, key, {
        value: change(value),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
}
