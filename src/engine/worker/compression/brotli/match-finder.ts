const hashBits = 15;
const shortest = 4;

/** How far back matches are looked for, in bytes. */
export const searchBits = 18;

/** Part of the input as a command writes it: bytes as they are, then a copy unless `length` is 0. */
export interface Command {
  insert: number;
  length: number;
  distance: number;
}

/** Finds bytes that came before, through chains of places with the same hash. */
export class MatchFinder {
  readonly #last = new Int32Array(1 << hashBits).fill(-1);
  readonly #before = new Int32Array(1 << searchBits);
  readonly #depth: number;
  readonly #isLazy: boolean;
  readonly #reach: number;

  /** `quality` is 0 to 11; `reach` the greatest distance. */
  constructor(quality: number, reach: number) {
    this.#depth = 1 << Math.min(quality, 8);
    this.#isLazy = quality >= 5;
    this.#reach = Math.min(reach, (1 << searchBits) - 1);
  }

  /**
   * Splits `bytes` from `start` on into commands. `offset` is what a place in `bytes` lacks to its place
   * in the whole stream; bytes before `start` must have been split earlier.
   */
  split(bytes: Uint8Array, start: number, offset: number): Command[] {
    const commands: Command[] = [];
    let insert = 0;
    for (let at = start; at < bytes.length; ) {
      let match = this.#longest(bytes, at, offset);
      this.#note(bytes, at, offset);
      if (match.length >= shortest && this.#isLazy && at + 1 < bytes.length) {
        const next = this.#longest(bytes, at + 1, offset);
        // A longer match one byte on is worth a literal.
        if (next.length > match.length + 1) match = { length: 0, distance: 0 };
      }
      if (match.length < shortest) {
        insert += 1;
        at += 1;
        continue;
      }
      commands.push({ insert, ...match });
      insert = 0;
      const end = at + match.length;
      for (at += 1; at < end; at += 1) this.#note(bytes, at, offset);
    }
    if (insert > 0) commands.push({ insert, length: 0, distance: 0 });
    return commands;
  }

  #longest(bytes: Uint8Array, at: number, offset: number): { length: number; distance: number } {
    let best = { length: 0, distance: 0 };
    if (at + shortest > bytes.length) return best;
    const least = Math.max(0, at + offset - this.#reach);
    let place = this.#last[hashAt(bytes, at)] ?? -1;
    for (let depth = this.#depth; depth > 0 && place >= least; depth -= 1) {
      const length = commonLength(bytes, place - offset, at);
      if (length > best.length) best = { length, distance: at + offset - place };
      const before = this.#before[place & ((1 << searchBits) - 1)] ?? -1;
      // Places that have been written over belong to later bytes.
      if (before >= place) break;
      place = before;
    }
    return best;
  }

  #note(bytes: Uint8Array, at: number, offset: number): void {
    if (at + shortest > bytes.length) return;
    const hash = hashAt(bytes, at);
    const place = at + offset;
    this.#before[place & ((1 << searchBits) - 1)] = this.#last[hash] ?? -1;
    this.#last[hash] = place;
  }
}

function hashAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(word, 0x9e3779b1) >>> (32 - hashBits);
}

function commonLength(bytes: Uint8Array, first: number, second: number): number {
  let length = 0;
  const most = bytes.length - second;
  while (length < most && bytes[first + length] === bytes[second + length]) length += 1;
  return length;
}
