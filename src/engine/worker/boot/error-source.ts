import type { ThrowPlace } from '../engine.ts';
import { originalColumn } from './column-edits.ts';
import { findThrow } from './find-throw.ts';
import { locate } from './stack-frames.ts';

/**
 * The place of an exception with its line of source, as `GetErrorSource` of src/node_errors.cc writes
 * it; an empty text where the source is not known.
 */
export function errorSource(place: ThrowPlace, lineOf: LineOf): string {
  const line = lineOf(place.file, place.line);
  if (line === undefined) return '';
  return `${place.file}:${place.line}\n${line}\n${arrowUnder(line, place.column)}`;
}

/** The line below a line of source that points at a column. */
export function arrowUnder(line: string, column: number): string {
  // Tabs stay, so that the arrow points at the same column in a terminal.
  return `${line.slice(0, column - 1).replace(/[^\t]/g, ' ')}^\n`;
}

/** Text of a line of a file of the program (`file:///main.mjs`, `/main.cjs`) or of Node's library. */
export type LineOf = (file: string, line: number) => string | undefined;

/** The place that the topmost frame of a stack trace names. */
export function placeFromStack(stack: string): ThrowPlace | undefined {
  const frame = /\n {4}at (?:.*?\()?((?:file:\/\/|node:|\/).*?):(\d+):(\d+)\)?(?:\n|$)/.exec(stack);
  if (frame === null) return undefined;
  const [, file = '', line, column] = frame;
  return { file, line: Number(line), column: Number(column) };
}

/**
 * The same place by the name that Node gives to its file, and before the engine changed its line;
 * undefined for one in the engine's own code.
 */
export function translatePlace({ file, line, column }: ThrowPlace): ThrowPlace | undefined {
  const located = locate(file, line);
  if (located === undefined) return undefined;
  const position = located ?? { file, line };
  return { ...position, column: originalColumn(position.file, position.line, column) };
}

/**
 * The place of the `throw` that threw an error where it was made: browsers report the place of the
 * error, V8 itself that of the statement.
 */
export function throwOf(place: ThrowPlace, lineOf: LineOf): ThrowPlace {
  const before = lineOf(place.file, place.line)?.slice(0, place.column - 1) ?? '';
  const statement = /\bthrow\s+(?:\(\s*)?(?:Object\.assign\(\s*)?$/.exec(before);
  if (statement !== null) return { ...place, column: statement.index + 1 };
  return findThrow(place, lineOf) ?? place;
}
