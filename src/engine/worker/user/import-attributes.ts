import type { Attributes } from './load-source.ts';

/** The attributes in the second argument of `import()`. Throws V8's errors for what may not stand there. */
export function importAttributes(options: unknown): Attributes {
  if (options === undefined) return {};
  if (!isObject(options)) throw new TypeError('The second argument to import() must be an object');
  const { with: attributes } = options as { with?: unknown };
  if (attributes === undefined) return {};
  if (!isObject(attributes)) throw new TypeError("The 'with' option must be an object");
  const entries = Object.entries(attributes);
  if (entries.some(([, value]) => typeof value !== 'string')) {
    throw new TypeError('Import attribute value must be a string');
  }
  return Object.fromEntries(entries) as Attributes;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
