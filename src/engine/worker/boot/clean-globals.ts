/** Globals of the language and of Node that a worker has under the same name. */
const kept = new Set([
  'WebAssembly',
  'Intl',
  'Atomics',
  'Iterator',
  'escape',
  'unescape',
  'eval',
  'globalThis',
]);

/**
 * Takes away what a worker has and Node has not: from the global object itself and from the prototypes
 * that it inherits `postMessage`, `importScripts` or `self` from. `known` are the globals of Node.
 */
export function cleanGlobals(known: readonly string[]): void {
  const wanted = new Set([...known, ...kept]);
  const global: object = globalThis;
  for (
    let object: object | null = global;
    object !== null && object !== Object.prototype;
    object = Object.getPrototypeOf(object)
  ) {
    for (const key of Reflect.ownKeys(object)) {
      const inherited = object !== global;
      if (!inherited && typeof key === 'string' && wanted.has(key)) continue;
      if (!Reflect.deleteProperty(object, key) && !(key in Object.prototype)) {
        // What cannot be deleted is hidden by a property of the global object.
        Reflect.defineProperty(global, key, { value: undefined, configurable: true });
      }
    }
  }
}
