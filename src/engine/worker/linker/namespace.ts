import { native } from '../native.ts';
import type { Cell } from './linked-module.ts';
import { readCell } from './read-cell.ts';

const { getOwnPropertyDescriptor, is, preventExtensions } = Object;

/**
 * An object as `import * as name` gives it ("Module Namespace Exotic Objects" in ECMA-262), with the
 * messages of Node's V8 for what may not be done to it.
 */
export function createNamespace(exports: readonly (readonly [string, Cell])[]): object {
  const sorted = [...exports].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = new Map(sorted);
  const target = { __proto__: null } as unknown as Record<string | symbol, unknown>;
  const fixed = { enumerable: true, writable: true, configurable: false };
  for (const [name] of sorted) native.defineProperty(target, name, { value: undefined, ...fixed });
  native.defineProperty(target, Symbol.toStringTag, { value: 'Module' });
  preventExtensions(target);
  const cellOf = (key: string | symbol): Cell | undefined =>
    typeof key === 'string' ? cells.get(key) : undefined;

  const handler: ProxyHandler<typeof target> = {
    get(object, key) {
      const cell = cellOf(key);
      return cell === undefined ? object[key] : readCell(cell, `${String(key)}`);
    },
    getOwnPropertyDescriptor(object, key) {
      const cell = cellOf(key);
      if (cell === undefined) return getOwnPropertyDescriptor(object, key);
      return { value: readCell(cell, `${String(key)}`), ...fixed };
    },
    // A trap cannot know whether the code that assigns is strict: that of modules is.
    set(object, key) {
      const name = String(key);
      throw key in object
        ? new TypeError(`Cannot assign to read only property '${name}' of object '[object Module]'`)
        : new TypeError(`Cannot add property ${name}, object is not extensible`);
    },
    defineProperty(object, key, descriptor) {
      const cell = cellOf(key);
      if (cell === undefined) return native.defineProperty(object, key, descriptor);
      const { value, enumerable = true, writable = true, configurable = false } = descriptor;
      if (!enumerable || !writable || configurable || 'get' in descriptor || 'set' in descriptor) {
        return false;
      }
      return !('value' in descriptor) || is(value, readCell(cell, String(key)));
    },
    deleteProperty(object, key) {
      if (!(key in object)) return true;
      throw new TypeError(`Cannot delete property '${String(key)}' of [object Module]`);
    },
    setPrototypeOf: (_object, prototype) => prototype === null,
  };
  return new native.Proxy(target, Object.assign(Object.create(null), handler));
}
