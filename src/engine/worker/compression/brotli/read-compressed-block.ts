import { BlockSwitch } from './block-switch.ts';
import { commandCells, copyLengths, insertLengths, recentDistances } from './code-tables.ts';
import { type ContextOf, contextModes } from './contexts.ts';
import { DecodeError } from './decode-error.ts';
import type { InputBits } from './input-bits.ts';
import type { OutputWindow } from './output-window.ts';
import type { PrefixCode } from './prefix-code.ts';
import { type ContextMap, readContextMap } from './read-context-map.ts';
import { type Reading, readBits, readPrefixCode, readSymbol } from './read-prefix-code.ts';
import type { StaticWords } from './static-words.ts';

/** What all meta-blocks of a stream share. */
export interface DecoderState {
  readonly bits: InputBits;
  readonly window: OutputWindow;
  readonly words: StaticWords;
  /** The last four distances, the oldest first. */
  readonly distances: number[];
}

/** What stands at the head of a meta-block. */
interface BlockHead {
  literals: BlockSwitch;
  commands: BlockSwitch;
  distances: BlockSwitch;
  postfixBits: number;
  directCodes: number;
  modes: ContextOf[];
  literalMap: ContextMap;
  distanceMap: ContextMap;
  literalCodes: PrefixCode[];
  commandCodes: PrefixCode[];
  distanceCodes: PrefixCode[];
}

/** How many symbols there are of commands; and how many distances beside the recent and the direct ones. */
const commandSymbols = 704;
const distanceGroups = 48;

/** Output that may wait before decoding pauses, in bytes. */
export const mostWaiting = 65_536;

/**
 * Reads a compressed meta-block of `length` bytes of output: RFC 7932, section 9 and 10. What is there
 * is taken without a generator, which would cost more than the reading.
 */
export function* readCompressedBlock(state: DecoderState, length: number): Reading<void> {
  const head = yield* readHead(state.bits);
  const { bits, window } = state;
  const { commands, commandCodes } = head;
  let rest = length;
  while (rest > 0) {
    if (commands.left === 0) yield* commands.next(bits);
    commands.left -= 1;
    const code = at(commandCodes, commands.type);
    let command = code.read(bits);
    if (command < 0) command = yield* readSymbol(bits, code);
    const [insertStart, copyStart] = at(commandCells, command >> 6);
    const insertCode = insertStart + ((command >> 3) & 7);
    const copyCode = copyStart + (command & 7);
    const insertBits = at(insertLengths.extra, insertCode);
    const insertExtra = bits.fill(insertBits)
      ? bits.take(insertBits)
      : yield* readBits(bits, insertBits);
    const copyBits = at(copyLengths.extra, copyCode);
    const copyExtra = bits.fill(copyBits) ? bits.take(copyBits) : yield* readBits(bits, copyBits);
    const insert = at(insertLengths.base, insertCode) + insertExtra;
    const copy = at(copyLengths.base, copyCode) + copyExtra;
    if (insert > rest) throw new DecodeError('FORMAT_BLOCK_LENGTH_2');
    for (let left = insert; left > 0; ) {
      if (head.literals.left === 0) yield* head.literals.next(bits);
      const done = takeLiterals(state, head, Math.min(left, head.literals.left));
      left -= done;
      if (done === 0 || window.waiting >= mostWaiting) yield;
    }
    rest -= insert;
    if (rest === 0) return;
    const distanceCode = command < 128 ? 0 : yield* readDistanceCode(bits, head, copy);
    const distance =
      distanceCode < 16
        ? recentDistance(state.distances, distanceCode)
        : yield* readDistance(bits, head, distanceCode);
    rest -= copyBytes(state, distance, copy, distanceCode, rest);
    while (window.waiting >= mostWaiting) yield;
  }
}

/** Reads literals of one block as far as they are there and there is room; gives their number. */
function takeLiterals({ bits, window }: DecoderState, head: BlockHead, count: number): number {
  const { literals, literalMap, literalCodes, modes } = head;
  const contextOf = at(modes, literals.type);
  const { treeOf, trees } = literalMap;
  const start = 64 * literals.type;
  const most = Math.min(count, mostWaiting);
  let last = window.before(1);
  let beforeLast = window.before(2);
  let done = 0;
  let code = at(literalCodes, at(treeOf, start));
  for (; done < most; done += 1) {
    if (trees > 1) code = at(literalCodes, at(treeOf, start + contextOf(last, beforeLast)));
    const byte = code.read(bits);
    if (byte < 0) break;
    window.push(byte);
    beforeLast = last;
    last = byte;
  }
  literals.left -= done;
  return done;
}

function* readHead(bits: InputBits): Reading<BlockHead> {
  const literals = yield* BlockSwitch.read(bits);
  const commands = yield* BlockSwitch.read(bits);
  const distances = yield* BlockSwitch.read(bits);
  const postfixBits = yield* readBits(bits, 2);
  const directCodes = (yield* readBits(bits, 4)) << postfixBits;
  const modes: ContextOf[] = [];
  while (modes.length < literals.types) modes.push(at(contextModes, yield* readBits(bits, 2)));
  const literalMap = yield* readContextMap(bits, 64 * literals.types);
  const distanceMap = yield* readContextMap(bits, 4 * distances.types);
  const distanceSymbols = 16 + directCodes + (distanceGroups << postfixBits);
  return {
    literals,
    commands,
    distances,
    postfixBits,
    directCodes,
    modes,
    literalMap,
    distanceMap,
    literalCodes: yield* readCodes(bits, literalMap.trees, 256),
    commandCodes: yield* readCodes(bits, commands.types, commandSymbols),
    distanceCodes: yield* readCodes(bits, distanceMap.trees, distanceSymbols),
  };
}

function* readCodes(bits: InputBits, count: number, size: number): Reading<PrefixCode[]> {
  const codes: PrefixCode[] = [];
  while (codes.length < count) codes.push(yield* readPrefixCode(bits, size));
  return codes;
}

function* readDistanceCode(bits: InputBits, head: BlockHead, copy: number): Reading<number> {
  const { distances, distanceMap, distanceCodes } = head;
  if (distances.left === 0) yield* distances.next(bits);
  distances.left -= 1;
  const context = Math.min(3, copy - 2);
  const code = at(distanceCodes, at(distanceMap.treeOf, 4 * distances.type + context));
  const symbol = code.read(bits);
  return symbol < 0 ? yield* readSymbol(bits, code) : symbol;
}

/** A distance by what the last four were. */
function recentDistance(distances: readonly number[], code: number): number {
  const [back, add] = at(recentDistances, code);
  const distance = at(distances, 3 - back) + add;
  if (distance <= 0) throw new DecodeError('FORMAT_DISTANCE');
  return distance;
}

function* readDistance(
  bits: InputBits,
  { postfixBits, directCodes }: BlockHead,
  code: number,
): Reading<number> {
  if (code < 16 + directCodes) return code - 15;
  const rest = code - 16 - directCodes;
  const width = 1 + (rest >> (postfixBits + 1));
  const high = rest >> postfixBits;
  const offset = ((2 + (high & 1)) << width) - 4;
  const extra = bits.fill(width) ? bits.take(width) : yield* readBits(bits, width);
  const low = rest & ((1 << postfixBits) - 1);
  return ((offset + extra) << postfixBits) + low + directCodes + 1;
}

/** Copies from the output, or from the dictionary where a distance reaches past it; gives the length. */
function copyBytes(
  state: DecoderState,
  distance: number,
  copy: number,
  code: number,
  rest: number,
): number {
  const { window, words, distances } = state;
  if (distance > window.reach) {
    const word = words.find(copy, distance - window.reach - 1);
    if (word.length > rest) throw new DecodeError('FORMAT_BLOCK_LENGTH_2');
    window.append(word);
    return word.length;
  }
  if (copy > rest) throw new DecodeError('FORMAT_BLOCK_LENGTH_2');
  if (code !== 0) {
    distances.shift();
    distances.push(distance);
  }
  window.copy(distance, copy);
  return copy;
}

/** An item of a table that has it: what the format allows is checked where it is read. */
function at<T>(items: ArrayLike<T>, index: number): T {
  return items[index] as T;
}
