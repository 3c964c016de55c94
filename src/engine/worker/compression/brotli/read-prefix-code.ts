import { codeLengthOrder } from './code-tables.ts';
import { DecodeError } from './decode-error.ts';
import type { InputBits } from './input-bits.ts';
import { PrefixCode } from './prefix-code.ts';

/** Reads something in steps: it yields whenever it needs more bytes. */
export type Reading<T> = Generator<undefined, T>;

/** Reads so many bits, 24 at most. */
export function* readBits(bits: InputBits, count: number): Reading<number> {
  while (!bits.fill(count)) yield;
  return bits.take(count);
}

export function* readSymbol(bits: InputBits, code: PrefixCode): Reading<number> {
  for (;;) {
    const symbol = code.read(bits);
    if (symbol >= 0) return symbol;
    yield;
  }
}

/** Reads a prefix code over an alphabet of `size` symbols: RFC 7932, section 3.4 and 3.5. */
export function* readPrefixCode(bits: InputBits, size: number): Reading<PrefixCode> {
  const skip = yield* readBits(bits, 2);
  return skip === 1 ? yield* readSimple(bits, size) : yield* readComplex(bits, size, skip);
}

function* readSimple(bits: InputBits, size: number): Reading<PrefixCode> {
  const count = (yield* readBits(bits, 2)) + 1;
  const width = 32 - Math.clz32(size - 1);
  const symbols: number[] = [];
  while (symbols.length < count) {
    const symbol = yield* readBits(bits, width);
    if (symbol >= size) throw new DecodeError('FORMAT_SIMPLE_HUFFMAN_ALPHABET');
    symbols.push(symbol);
  }
  if (new Set(symbols).size < count) throw new DecodeError('FORMAT_SIMPLE_HUFFMAN_SAME');
  const uneven = count === 4 && (yield* readBits(bits, 1)) === 1;
  const shapes = [[1], [1, 1], [1, 2, 2], uneven ? [1, 2, 3, 3] : [2, 2, 2, 2]];
  const lengths = new Uint8Array(size);
  for (const [index, length] of (shapes[count - 1] ?? []).entries()) {
    lengths[symbols[index] ?? 0] = length;
  }
  return new PrefixCode(lengths);
}

/** What the next four bits say about a length of a code for code lengths, and how many of them it took. */
const lengthValues = [0, 4, 3, 2, 0, 4, 3, 1, 0, 4, 3, 2, 0, 4, 3, 5];
const lengthBits = [2, 2, 2, 3, 2, 2, 2, 4, 2, 2, 2, 3, 2, 2, 2, 4];

function* readComplex(bits: InputBits, size: number, skip: number): Reading<PrefixCode> {
  const own = new Uint8Array(18);
  let space = 32;
  let used = 0;
  for (const symbol of codeLengthOrder.slice(skip)) {
    let taken: number;
    for (;;) {
      bits.fill(4);
      taken = lengthBits[bits.held & 15] ?? 4;
      if (taken <= bits.count) break;
      yield;
    }
    const length = lengthValues[bits.held & 15] ?? 0;
    bits.take(taken);
    own[symbol] = length;
    if (length === 0) continue;
    used += 1;
    space -= 32 >> length;
    if (space <= 0) break;
  }
  if (used !== 1 && space !== 0) throw new DecodeError('FORMAT_CL_SPACE');
  return new PrefixCode(yield* readLengths(bits, size, new PrefixCode(own)));
}

const repeatLast = 16;
const firstRepeated = 8;

function* readLengths(bits: InputBits, size: number, code: PrefixCode): Reading<Uint8Array> {
  const lengths = new Uint8Array(size);
  let space = 32_768;
  let at = 0;
  let last = firstRepeated;
  let repeated = 0;
  let repeatedLength = -1;
  while (at < size && space > 0) {
    const symbol = yield* readSymbol(bits, code);
    if (symbol < repeatLast) {
      lengths[at] = symbol;
      at += 1;
      repeated = 0;
      if (symbol > 0) {
        last = symbol;
        space -= 32_768 >> symbol;
      }
      continue;
    }
    const extra = symbol === repeatLast ? 2 : 3;
    const length = symbol === repeatLast ? last : 0;
    if (repeatedLength !== length) repeated = 0;
    repeatedLength = length;
    const before = repeated;
    if (repeated > 0) repeated = (repeated - 2) << extra;
    repeated += (yield* readBits(bits, extra)) + 3;
    const end = at + repeated - before;
    if (end > size) throw new DecodeError('FORMAT_HUFFMAN_SPACE');
    lengths.fill(length, at, end);
    if (length > 0) space -= (end - at) << (15 - length);
    at = end;
  }
  if (space !== 0) throw new DecodeError('FORMAT_HUFFMAN_SPACE');
  return lengths;
}
