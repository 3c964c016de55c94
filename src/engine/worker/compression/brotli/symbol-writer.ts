import { codeLengths } from './code-lengths.ts';
import { codeLengthOrder } from './code-tables.ts';
import type { OutputBits } from './output-bits.ts';

const longest = 15;

/** Writes a prefix code, and then symbols by it. */
export class SymbolWriter {
  readonly #lengths: Uint8Array;
  readonly #codes: Uint16Array;

  /** `counts` says how often each symbol of the alphabet will be written. */
  constructor(counts: ArrayLike<number>) {
    this.#lengths = codeLengths(counts, longest);
    this.#codes = canonicalCodes(this.#lengths);
  }

  /** Bits that a symbol takes; with one symbol there is nothing to tell. */
  lengthOf(symbol: number): number {
    return this.#used > 1 ? (this.#lengths[symbol] ?? 0) : 0;
  }

  put(bits: OutputBits, symbol: number): void {
    if (this.#used > 1) bits.put(this.#codes[symbol] ?? 0, this.#lengths[symbol] ?? 0);
  }

  /** Writes the code itself: RFC 7932, section 3.4 and 3.5. */
  putCode(bits: OutputBits): void {
    const symbols = [...this.#lengths.keys()].filter((symbol) => this.#lengths[symbol] !== 0);
    if (symbols.length <= 4) this.#putSimple(bits, symbols.length === 0 ? [0] : symbols);
    else putLengths(bits, this.#lengths);
  }

  #putSimple(bits: OutputBits, symbols: readonly number[]): void {
    const width = 32 - Math.clz32(this.#lengths.length - 1);
    const length = (symbol: number): number => this.#lengths[symbol] ?? 0;
    const sorted = symbols.toSorted((a, b) => length(a) - length(b) || a - b);
    bits.put(1, 2);
    bits.put(sorted.length - 1, 2);
    for (const symbol of sorted) bits.put(symbol, width);
    if (sorted.length === 4) bits.put(length(sorted[0] ?? 0) === 1 ? 1 : 0, 1);
  }

  get #used(): number {
    let used = 0;
    for (const length of this.#lengths) {
      if (length > 0) used += 1;
      if (used > 1) break;
    }
    return used;
  }
}

/** The codes of a canonical prefix code, their bits in the order in which they are written. */
function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= longest; length += 1) {
    code <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      codes[symbol] = reversed(code, length);
      code += 1;
    }
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result = (result << 1) | ((code >> bit) & 1);
  return result;
}

/** A length as it is written: itself, or a run of zeros (17) with three more bits. */
interface LengthSymbol {
  symbol: number;
  extra: number;
}

const zeros = 17;
const shortestRun = 3;
const longestRun = 10;

/** How the lengths 0 to 5 of the code for lengths are written. */
const lengthCodes = [0, 7, 3, 2, 1, 15];
const lengthCodeBits = [2, 4, 3, 2, 2, 4];

function putLengths(bits: OutputBits, lengths: Uint8Array): void {
  const written = [...shorten(lengths)];
  const counts = new Uint32Array(18);
  for (const { symbol } of written) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const own = codeLengths(counts, 5);
  const codes = canonicalCodes(own);
  const used = own.filter((length) => length > 0).length;
  bits.put(0, 2);
  let space = 32;
  for (const symbol of codeLengthOrder) {
    const length = own[symbol] ?? 0;
    bits.put(lengthCodes[length] ?? 0, lengthCodeBits[length] ?? 0);
    if (length > 0) space -= 32 >> length;
    // A reader knows that nothing follows when the code is complete.
    if (space === 0) break;
  }
  for (const { symbol, extra } of written) {
    if (used > 1) bits.put(codes[symbol] ?? 0, own[symbol] ?? 0);
    if (symbol === zeros) bits.put(extra, 3);
  }
}

/** The lengths up to the last symbol, with runs of zeros in one. */
function* shorten(lengths: Uint8Array): Generator<LengthSymbol, void> {
  const end = lengths.findLastIndex((length) => length > 0) + 1;
  for (let at = 0; at < end; ) {
    const length = lengths[at] ?? 0;
    let run = 0;
    while (run < longestRun && at + run < end && lengths[at + run] === 0) run += 1;
    if (run < shortestRun) {
      yield { symbol: length, extra: 0 };
      at += 1;
      continue;
    }
    yield { symbol: zeros, extra: run - shortestRun };
    at += run;
    // A second run symbol in a row would multiply the first.
    if (at < end && lengths[at] === 0) {
      yield { symbol: 0, extra: 0 };
      at += 1;
    }
  }
}
