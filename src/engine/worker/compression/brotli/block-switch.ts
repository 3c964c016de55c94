import { blockCounts } from './code-tables.ts';
import type { InputBits } from './input-bits.ts';
import type { PrefixCode } from './prefix-code.ts';
import { type Reading, readBits, readPrefixCode, readSymbol } from './read-prefix-code.ts';

/** Reads a count from 1 to 256: RFC 7932, section 9.2. */
export function* readCount(bits: InputBits): Reading<number> {
  if ((yield* readBits(bits, 1)) === 0) return 1;
  const width = yield* readBits(bits, 3);
  return (1 << width) + 1 + (yield* readBits(bits, width));
}

/** The block types of one kind of symbols in a meta-block, and how many symbols the block has left. */
export class BlockSwitch {
  readonly types: number;
  type = 0;
  /** Symbols until the next switch; endless with one type. */
  left = Number.POSITIVE_INFINITY;
  #before = 1;
  readonly #typeCode: PrefixCode | undefined;
  readonly #countCode: PrefixCode | undefined;

  private constructor(types: number, typeCode?: PrefixCode, countCode?: PrefixCode) {
    this.types = types;
    this.#typeCode = typeCode;
    this.#countCode = countCode;
  }

  static *read(bits: InputBits): Reading<BlockSwitch> {
    const types = yield* readCount(bits);
    if (types === 1) return new BlockSwitch(1);
    const typeCode = yield* readPrefixCode(bits, types + 2);
    const countCode = yield* readPrefixCode(bits, blockCounts.base.length);
    const made = new BlockSwitch(types, typeCode, countCode);
    yield* made.#readLeft(bits);
    return made;
  }

  /** Goes on to the next block. */
  *next(bits: InputBits): Reading<void> {
    if (this.#typeCode === undefined) return;
    const symbol = yield* readSymbol(bits, this.#typeCode);
    const { type } = this;
    if (symbol === 0) this.type = this.#before;
    else if (symbol === 1) this.type = (type + 1) % this.types;
    else this.type = symbol - 2;
    this.#before = type;
    yield* this.#readLeft(bits);
  }

  *#readLeft(bits: InputBits): Reading<void> {
    if (this.#countCode === undefined) return;
    const symbol = yield* readSymbol(bits, this.#countCode);
    const extra = yield* readBits(bits, blockCounts.extra[symbol] ?? 0);
    this.left = (blockCounts.base[symbol] ?? 0) + extra;
  }
}
