// src/node_util.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { SharedMemory } from '../shared-memory.ts';
import { parseDotenv } from './dotenv.ts';
import { missing } from './missing.ts';
import { promiseState } from './promise-states.ts';
import { proxyParts } from './proxy-targets.ts';

const onlyEnumerable = 2;
const skipSymbols = 16;

export function createUtil(engine: Engine): Binding {
  /** By module: reads what it gives. */
  const lazy: [id: string, read: () => unknown][] = [];
  engine.whenStarted(() => {
    const { BuiltinModule } = engine.require('internal/bootstrap/realm') as {
      BuiltinModule: { map: Map<string, { loaded: boolean }> };
    };
    // In V8 they are data properties to whoever looks; here at least those whose module is there.
    for (const [id, read] of lazy) if (BuiltinModule.map.get(id)?.loaded) read();
  });
  return {
    constants: engine.tables.utilConstants,
    privateSymbols: engine.privateSymbols,
    shouldAbortOnUncaughtToggle: new Uint32Array(1),
    defineLazyProperties: (target: object, id: string, keys: string[], enumerable = true) => {
      for (const key of keys) {
        defineLazyProperty(engine, target, id, key, enumerable);
        lazy.push([id, () => Reflect.get(target, key)]);
      }
    },
    isInsideNodeModules: () => false,
    getPromiseDetails: (promise: Promise<unknown>) => promiseState(promise),
    getProxyDetails: (value: object, full = true) => {
      const parts = proxyParts(value);
      if (parts === undefined) return undefined;
      return full ? [parts.target, parts.handler] : parts.target;
    },
    getCallerLocation: () => undefined,
    previewEntries: (_value: object, isIterator?: boolean) => (isIterator ? [[], false] : []),
    getOwnNonIndexProperties,
    getConstructorName,
    getExternalValue: missing('util.inspect() of an external value'),
    getCallSites: (count: number) => getCallSites(engine, count),
    sleep: (ms: number) => {
      const end = native.performance.now() + ms;
      while (native.performance.now() < end);
    },
    parseEnv: parseDotenv,
    arrayBufferViewHasBuffer: () => true,
    constructSharedArrayBuffer: (size: number) =>
      SharedMemory === undefined ? missing('SharedArrayBuffer')() : new SharedMemory(size),
    markPromiseAsHandled: (promise: Promise<unknown>) => {
      Promise.prototype.then.call(promise, undefined, () => undefined);
    },
    guessHandleType: (fd: number) => (fd <= 2 ? pipe : unknown),
    toUSVString: (text: string) => text.toWellFormed(),
  };
}

/** Indices of the list in `internal/util`: TCP, TTY, UDP, FILE, PIPE, UNKNOWN. */
const pipe = 4;
const unknown = 5;

function defineLazyProperty(
  engine: Engine,
  target: object,
  id: string,
  key: string,
  enumerable: boolean,
): void {
  const define = (value: unknown): void => {
    Object.defineProperty(target, key, { value, writable: true, enumerable, configurable: true });
  };
  const accessors = {
    get [key](): unknown {
      const value = engine.require(id)[key];
      define(value);
      return value;
    },
    set [key](value: unknown) {
      define(value);
    },
  };
  const descriptor = Object.getOwnPropertyDescriptor(accessors, key);
  Object.defineProperty(target, key, { ...descriptor, enumerable, configurable: true });
}

function getOwnNonIndexProperties(value: object, filter: number): (string | symbol)[] {
  return Reflect.ownKeys(value).filter((key) => {
    if (typeof key === 'string' && isIndex(key)) return false;
    if ((filter & skipSymbols) !== 0 && typeof key === 'symbol') return false;
    return (
      (filter & onlyEnumerable) === 0 || Object.prototype.propertyIsEnumerable.call(value, key)
    );
  });
}

function isIndex(key: string): boolean {
  const index = Number(key) >>> 0;
  return `${index}` === key && index !== 2 ** 32 - 1;
}

function getConstructorName(value: object): string {
  let object: object | null = value;
  while (object !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(object, 'constructor');
    const Class: unknown = descriptor?.value;
    if (typeof Class === 'function' && Class.name !== '') return Class.name;
    object = Object.getPrototypeOf(object);
  }
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

interface Frame {
  getFunctionName(): string | null;
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/** Frames above the one that asked, as `util.getCallSites()` gives them. */
function getCallSites({ require }: Engine, count: number): object[] {
  const { overrideStackTrace } = require('internal/errors') as {
    overrideStackTrace: WeakMap<object, (error: object, frames: Frame[]) => unknown>;
  };
  const ErrorClass: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error;
  const { stackTraceLimit } = ErrorClass;
  ErrorClass.stackTraceLimit = count + 8;
  const error = new Error();
  ErrorClass.stackTraceLimit = stackTraceLimit;
  let found: Frame[] = [];
  overrideStackTrace.set(error, (_error, frames) => {
    found = frames;
    return '';
  });
  // Reading the property makes V8 hand the frames over.
  void error.stack;
  return found
    .filter((frame) => !frame.getScriptNameOrSourceURL()?.startsWith('node:util'))
    .slice(0, count)
    .map((frame) => ({
      __proto__: null,
      functionName: frame.getFunctionName() ?? '',
      scriptId: '0',
      scriptName: frame.getScriptNameOrSourceURL() ?? '',
      lineNumber: frame.getLineNumber() ?? 0,
      columnNumber: frame.getColumnNumber() ?? 0,
      column: frame.getColumnNumber() ?? 0,
    }));
}
