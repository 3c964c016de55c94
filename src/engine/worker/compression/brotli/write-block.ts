import { commandCells, copyLengths, insertLengths, type Ranges } from './code-tables.ts';
import type { Command } from './match-finder.ts';
import type { OutputBits } from './output-bits.ts';
import { SymbolWriter } from './symbol-writer.ts';

/** A command with its symbols: what is left of a number goes into extra bits. */
interface Symbols {
  literals: Uint8Array;
  command: number;
  insertExtra: Extra;
  copyExtra: Extra;
  /** Absent when the command implies it, or copies nothing. */
  distance?: { code: number; extra: Extra };
}

interface Extra {
  value: number;
  bits: number;
}

const commandSymbols = 704;
const distanceSymbols = 64;

/** Bytes of a meta-block at most, so that 16 bits tell its length. */
export const mostInBlock = 65_536;

/** The last four distances, the latest first; shared by the blocks of a stream. */
export type LastDistances = number[];

/** Writes a meta-block that is not the last: `bytes`, which the commands make up. */
export function writeBlock(
  bits: OutputBits,
  bytes: Uint8Array,
  commands: readonly Command[],
  last: LastDistances,
): void {
  const before = [...last];
  const symbols = describeAll(bytes, commands, last);
  const literals = new SymbolWriter(
    count(
      256,
      symbols.flatMap((one) => [...one.literals]),
    ),
  );
  const codes = new SymbolWriter(
    count(
      commandSymbols,
      symbols.map(({ command }) => command),
    ),
  );
  const distances = new SymbolWriter(
    count(
      distanceSymbols,
      symbols.flatMap(({ distance }) => (distance ? [distance.code] : [])),
    ),
  );
  if (sizeOf(symbols, literals, codes, distances) >= bytes.length * 8) {
    last.splice(0, last.length, ...before);
    writeRaw(bits, bytes);
    return;
  }
  bits.put(0, 1 + 2);
  bits.put(bytes.length - 1, 16);
  // Compressed; one block type of each kind, plain distances, no contexts.
  bits.put(0, 1 + 3 + 6 + 2 + 2);
  for (const writer of [literals, codes, distances]) writer.putCode(bits);
  for (const one of symbols) {
    codes.put(bits, one.command);
    bits.put(one.insertExtra.value, one.insertExtra.bits);
    bits.put(one.copyExtra.value, one.copyExtra.bits);
    for (const byte of one.literals) literals.put(bits, byte);
    if (one.distance === undefined) continue;
    distances.put(bits, one.distance.code);
    bits.put(one.distance.extra.value, one.distance.extra.bits);
  }
}

function writeRaw(bits: OutputBits, bytes: Uint8Array): void {
  bits.put(0, 1 + 2);
  bits.put(bytes.length - 1, 16);
  bits.put(1, 1);
  bits.align();
  bits.append(bytes);
}

/** Bits that the data of a block would take, with a guess for its codes. */
function sizeOf(
  symbols: readonly Symbols[],
  literals: SymbolWriter,
  codes: SymbolWriter,
  distances: SymbolWriter,
): number {
  let size = 300;
  for (const { literals: bytes, command, insertExtra, copyExtra, distance } of symbols) {
    for (const byte of bytes) size += literals.lengthOf(byte);
    size += codes.lengthOf(command) + insertExtra.bits + copyExtra.bits;
    if (distance !== undefined) size += distances.lengthOf(distance.code) + distance.extra.bits;
  }
  return size;
}

function count(size: number, symbols: readonly number[]): Uint32Array {
  const counts = new Uint32Array(size);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  return counts;
}

function describeAll(
  bytes: Uint8Array,
  commands: readonly Command[],
  last: LastDistances,
): Symbols[] {
  let at = 0;
  return commands.map((command) => {
    const literals = bytes.subarray(at, at + command.insert);
    at += command.insert + command.length;
    return describeOne(literals, command, last);
  });
}

function describeOne(
  literals: Uint8Array,
  { insert, length, distance }: Command,
  last: LastDistances,
): Symbols {
  const insertCode = codeOf(insertLengths, insert);
  // After the last bytes of a block nothing is copied, whatever the command says.
  const copyCode = codeOf(copyLengths, Math.max(length, 2));
  const insertExtra = extraOf(insertLengths, insertCode, insert);
  const copyExtra = extraOf(copyLengths, copyCode, Math.max(length, 2));
  const recent = length === 0 ? -1 : last.indexOf(distance);
  const isImplied = recent === 0 && insertCode < 8 && copyCode < 16;
  const command = commandSymbol(insertCode, copyCode, isImplied);
  if (length === 0 || isImplied) return { literals, command, insertExtra, copyExtra };
  if (recent !== 0) {
    last.pop();
    last.unshift(distance);
  }
  const symbol = recent === -1 ? distanceSymbol(distance) : { code: recent, extra: none };
  return { literals, command, insertExtra, copyExtra, distance: symbol };
}

const none: Extra = { value: 0, bits: 0 };

function codeOf({ base }: Ranges, value: number): number {
  return base.findLastIndex((least) => least <= value);
}

function extraOf({ base, extra }: Ranges, code: number, value: number): Extra {
  return { value: value - (base[code] ?? 0), bits: extra[code] ?? 0 };
}

function commandSymbol(insertCode: number, copyCode: number, isImplied: boolean): number {
  const cell = commandCells.findIndex(
    ([insert, copy], index) =>
      index < 2 === isImplied && insert === (insertCode & ~7) && copy === (copyCode & ~7),
  );
  return cell * 64 + (insertCode & 7) * 8 + (copyCode & 7);
}

/** A distance that is none of the last four, without direct codes and postfixes. */
function distanceSymbol(distance: number): { code: number; extra: Extra } {
  const shifted = distance + 3;
  const bits = 30 - Math.clz32(shifted);
  const half = (shifted >> bits) & 1;
  return {
    code: 16 + 2 * (bits - 1) + half,
    extra: { value: shifted - ((2 + half) << bits), bits },
  };
}
