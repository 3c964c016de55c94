import { scriptHook } from './boot/hand-over.ts';

const capture = () =>
  ({
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
    queueMicrotask: globalThis.queueMicrotask.bind(globalThis),
    structuredClone: globalThis.structuredClone.bind(globalThis),
    addEventListener: globalThis.addEventListener.bind(globalThis),
    importScripts: globalThis.importScripts.bind(globalThis),
    location: globalThis.location.href,
    reportError: globalThis.reportError.bind(globalThis),
    performance: globalThis.performance,
    crypto: globalThis.crypto,
    atob: globalThis.atob.bind(globalThis),
    btoa: globalThis.btoa.bind(globalThis),
    MessageChannel: globalThis.MessageChannel,
    Blob: globalThis.Blob,
    URL: globalThis.URL,
    URLSearchParams: globalThis.URLSearchParams,
    URLPattern: (globalThis as { URLPattern?: unknown }).URLPattern,
    TextDecoder: globalThis.TextDecoder,
    TextEncoder: globalThis.TextEncoder,
    Promise: globalThis.Promise,
    Proxy: globalThis.Proxy,
    Error: globalThis.Error,
    /** What `error.stack` is in an engine that has it on the prototype. */
    errorStack: Object.getOwnPropertyDescriptor(globalThis.Error.prototype, 'stack'),
    defineProperty: Reflect.defineProperty,
    deleteProperty: Reflect.deleteProperty,
  }) as const;

type Native = ReturnType<typeof capture>;

/**
 * What the engine takes from the browser, taken before any code of Node or of the program runs: both
 * overwrite these names. A further script, which is evaluated later, is handed what the first one took.
 */
export const native: Native =
  (globalThis as { [scriptHook]?: { native: Native } })[scriptHook]?.native ?? capture();
