import { readCount } from './block-switch.ts';
import { DecodeError } from './decode-error.ts';
import type { InputBits } from './input-bits.ts';
import { type Reading, readBits, readPrefixCode, readSymbol } from './read-prefix-code.ts';

/** Which tree belongs to which context, and how many trees there are: RFC 7932, section 7.3. */
export interface ContextMap {
  trees: number;
  treeOf: Uint8Array;
}

export function* readContextMap(bits: InputBits, size: number): Reading<ContextMap> {
  const trees = yield* readCount(bits);
  const treeOf = new Uint8Array(size);
  if (trees === 1) return { trees, treeOf };
  const runs = (yield* readBits(bits, 1)) === 0 ? 0 : (yield* readBits(bits, 4)) + 1;
  const code = yield* readPrefixCode(bits, trees + runs);
  for (let at = 0; at < size; ) {
    const symbol = yield* readSymbol(bits, code);
    if (symbol > 0 && symbol <= runs) {
      // A run of zeros, which are there already.
      at += (1 << symbol) + (yield* readBits(bits, symbol));
      if (at > size) throw new DecodeError('FORMAT_CONTEXT_MAP_REPEAT');
    } else {
      treeOf[at] = symbol === 0 ? 0 : symbol - runs;
      at += 1;
    }
  }
  if ((yield* readBits(bits, 1)) === 1) moveToFront(treeOf);
  return { trees, treeOf };
}

/** Undoes the move-to-front transform. */
function moveToFront(values: Uint8Array): void {
  const order = Array.from({ length: 256 }, (_, index) => index);
  for (const [at, index] of values.entries()) {
    const [value = 0] = order.splice(index, 1);
    values[at] = value;
    order.unshift(value);
  }
}
