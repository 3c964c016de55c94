/** What V8 says of a value that cannot be cloned: it names the part that is at fault. */
export function cloneMessage(value: unknown): string {
  const part = findUncloneable(value, new Set());
  return `${part === undefined ? nameOf(value) : nameOf(part.value)} could not be cloned.`;
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { constructor: Class } = value;
  return `#<${typeof Class === 'function' ? Class.name : 'Object'}>`;
}

/** Depth first, as the parts are written. */
function findUncloneable(value: unknown, seen: Set<object>): { value: unknown } | undefined {
  if (typeof value === 'function' || typeof value === 'symbol') return { value };
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  if (/^\[object (?:Promise|Weak\w+|\w*Generator)\]$/.test(Object.prototype.toString.call(value))) {
    return { value };
  }
  const parts = value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : [];
  for (const part of [...parts, ...Object.values(value)]) {
    const found = findUncloneable(part, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
