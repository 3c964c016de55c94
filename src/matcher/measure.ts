import type { MeasureToken, Quantity } from './expectation.ts';

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';

/** What `toLocaleString` and `util.inspect` put between the thousands of a number. */
export const thousandsSeparators = [',', '_', noBreakSpace, narrowNoBreakSpace];

const separator = new RegExp(`[${thousandsSeparators.join('')}]`, 'g');

const milliseconds: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  '\u00b5s': 1e-3,
  '\u03bcs': 1e-3,
  ms: 1,
  s: 1000,
};

const bytes: Record<string, number> = {
  B: 1,
  byte: 1,
  bytes: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

function unitPattern(units: Record<string, number>): RegExp {
  // The longest name first: `bytes` before `byte`.
  const names = Object.keys(units).sort((a, b) => b.length - a.length);
  return new RegExp(`[ ${noBreakSpace}${narrowNoBreakSpace}]?(${names.join('|')})`, 'y');
}

const unitsOf = {
  ms: { factors: milliseconds, pattern: unitPattern(milliseconds) },
  bytes: { factors: bytes, pattern: unitPattern(bytes) },
};

/** Where a unit of `kind` that starts at `at`, possibly after one space, ends; -1 if none does. */
export function unitEnd(text: string, at: number, kind: 'ms' | 'bytes'): number {
  const { pattern } = unitsOf[kind];
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function toQuantity(digits: string): Quantity {
  const plain = digits.replace(separator, '');
  const value = Number(plain);
  return /^[+-]?\d+$/.test(plain) && !Number.isSafeInteger(value)
    ? BigInt(plain.replace(/^\+/, ''))
    : value;
}

/**
 * The quantity that a printed text stands for: of `ms` in milliseconds, of `bytes` in bytes. The
 * text must be one that `tokenEnds` accepts for this kind. `kB` and `MB` count by 1000, `KiB` and
 * `MiB` by 1024.
 */
export function measure(kind: MeasureToken['kind'], text: string): Quantity {
  if (kind === 'number' || kind === 'integer') return toQuantity(text);
  const unit = /[a-z\u00b5\u03bc]+$/i.exec(text)?.[0];
  if (unit === undefined) return toQuantity(text);
  const factor = unitsOf[kind].factors[unit];
  if (factor === undefined) {
    throw new RangeError(`${JSON.stringify(text)} has the unit ${unit}, which <${kind}> lacks`);
  }
  const amount = toQuantity(text.slice(0, -unit.length).trimEnd());
  return factor === 1 ? amount : Number(amount) * factor;
}
