// src/node_errors.cc
import type { Binding, Engine } from '../engine.ts';
import { isError } from '../is-error.ts';
import { quietly } from '../quietly.ts';
import { proxyParts } from './proxy-targets.ts';

export function createErrors(engine: Engine): Binding {
  const { registered } = engine;
  return {
    setPrepareStackTraceCallback: (callback: never) => {
      registered.prepareStackTrace = callback;
    },
    setGetSourceMapErrorSource: () => undefined,
    setSourceMapsEnabled: () => undefined,
    setMaybeCacheGeneratedSourceMap: () => undefined,
    setEnhanceStackForFatalException: (before: never, after: never) => {
      registered.enhanceBefore = before;
      registered.enhanceAfter = after;
    },
    noSideEffectsToString,
    triggerUncaughtException: (error: unknown, fromPromise: boolean) =>
      engine.triggerUncaughtException(error, fromPromise),
    getErrorSourcePositions: () => undefined,
    exitCodes: engine.tables.exitCodes,
  };
}

/** V8's Object::NoSideEffectsToString, for what programs reject promises with. */
export function noSideEffectsToString(value: unknown): string {
  if (typeof value === 'string' || value === null || typeof value !== 'object') {
    return typeof value === 'symbol' || typeof value === 'function'
      ? String(value)
      : Object.is(value, -0)
        ? '-0'
        : `${value as number}`;
  }
  const proxied = proxyParts(value);
  if (proxied !== undefined) {
    return proxied.target === null ? '...' : noSideEffectsToString(proxied.target);
  }
  return quietly(() => classOf(value)) ?? '#<Object>';
}

function classOf(value: object): string {
  if (isError(value)) return Error.prototype.toString.call(value);
  const { constructor: Class } = value;
  if (Object.prototype.toString === value.toString && typeof Class === 'function') {
    return `#<${Class.name}>`;
  }
  return Object.prototype.toString.call(value);
}
