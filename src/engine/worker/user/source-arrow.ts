import { errorSource } from '../boot/error-source.ts';
import type { Engine, ThrowPlace } from '../engine.ts';

/** What V8 underlines as one: a word, a string or the rest of its line, an arrow, three dots, a sign. */
const token = /(?:[\p{ID_Continue}$]+|'[^'\n]*'?|"[^"\n]*"?|=>|\.{3}|[\s\S])/uy;

/**
 * The line of `text` at a place and below it as many arrows as the token there is wide, as V8 marks
 * what is wrong with a text. A place after the end, where something is missing, gets no arrow.
 */
export function sourceArrow(text: string, place: ThrowPlace): string {
  const lines = text.split('\n');
  const line = Math.min(place.line, lines.length);
  const shown = lines[line - 1]?.replace(/\r$/, '') ?? '';
  const column = place.line > line ? shown.length + 1 : place.column;
  token.lastIndex = column - 1;
  const width = token.exec(shown)?.[0].length ?? 0;
  const source = errorSource({ file: place.file, line, column }, () => shown);
  return source.replace(/\^\n$/, `${'^'.repeat(width)}\n`);
}

/**
 * Attaches an arrow to an error for when nobody handles it, where Node's C++ does so. `isShown` says
 * that its stack trace begins with it.
 */
export function attachArrow(
  { privateSymbols }: Engine,
  error: object,
  arrow: string,
  isShown: boolean,
): void {
  const { arrow_message_private_symbol: key, decorated_private_symbol: mark } = privateSymbols;
  if (key === undefined || mark === undefined) {
    throw new Error('The private symbols of this Node have other names than in node_errors.cc.');
  }
  Reflect.set(error, key, arrow);
  if (isShown) Reflect.set(error, mark, true);
}
