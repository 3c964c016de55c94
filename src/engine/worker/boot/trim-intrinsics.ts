/**
 * Takes away what the built-in objects of a browser have and those of Node's V8 have not, such as the
 * methods of a later edition of the language, so that no program runs here that fails on Node.
 * `known` are the names of their properties, separated by spaces, by path from the global object.
 */
export function trimIntrinsics(known: Readonly<Record<string, string>>): void {
  for (const [path, names] of Object.entries(known)) {
    const object = resolve(path);
    if (object === undefined) continue;
    const kept = new Set(names.split(' '));
    for (const key of Object.getOwnPropertyNames(object)) {
      if (!kept.has(key)) Reflect.deleteProperty(object, key);
    }
  }
}

/** What a path leads to; undefined where a browser has no such object. */
function resolve(path: string): object | undefined {
  let value: unknown = globalThis;
  for (const key of path.split('.')) {
    if (value === undefined || value === null) return undefined;
    value = key === '__proto__' ? Object.getPrototypeOf(value) : Reflect.get(Object(value), key);
  }
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? value
    : undefined;
}
