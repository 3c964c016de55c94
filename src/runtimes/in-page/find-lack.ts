import { findDialect } from '#engine/find-dialect';

/** The first thing that the engine needs and this browser lacks, by its name, or undefined. */
export function findLack(): string | undefined {
  const needed: [name: string, there: boolean][] = [
    ['Worker', typeof Worker === 'function'],
    ['MessageChannel', typeof MessageChannel === 'function'],
    ['ReadableStream', typeof ReadableStream === 'function'],
    ['structuredClone', typeof structuredClone === 'function'],
    ['reportError', typeof reportError === 'function'],
    ['URL.parse', 'parse' in URL],
    ['Promise.withResolvers', 'withResolvers' in Promise],
    ['ArrayBuffer.prototype.transfer', 'transfer' in ArrayBuffer.prototype],
    ['Error.captureStackTrace', 'captureStackTrace' in Error],
    ['Iterator', 'Iterator' in globalThis],
    // The engine has its own where it makes up for V8.
    ['Symbol.dispose', 'dispose' in Symbol || findDialect() !== undefined],
  ];
  return needed.find(([, there]) => !there)?.[0];
}
