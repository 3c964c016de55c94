import type { ColumnEdit } from '../boot/column-edits.ts';
import { readTokens, type Token } from './tokens.ts';

/** Name of the function that the engine gives to a module, through which each caught value goes. */
export const caughtName = 'ɪcaught';

const variable = 'ɪerror';

export interface GuardedText {
  text: string;
  /** What was changed, by line. */
  edits: Map<number, ColumnEdit[]>;
}

/**
 * A program in which each `catch` first makes of what it caught what V8 would have thrown: another
 * engine tells nobody when it throws an error of its own. Lines keep their numbers.
 */
export function guardCatches(source: string): GuardedText {
  const edits = new Map<number, ColumnEdit[]>();
  if (!source.includes('catch')) return { text: source, edits };
  let text = '';
  let copied = 0;
  const replace = (start: number, end: number, by: string): void => {
    text += source.slice(copied, start);
    const line = source.slice(0, start).split('\n').length;
    const at = text.length - 1 - text.lastIndexOf('\n');
    const list = edits.get(line) ?? [];
    list.push({ at, removed: end - start, added: by.length });
    edits.set(line, list);
    text += by;
    copied = end;
  };
  for (const { pattern, start, end, body } of findCatches(source)) {
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(pattern)) {
      replace(body, body, `${pattern}=${caughtName}(${pattern});`);
    } else if (!pattern.includes('\n')) {
      replace(start, end, variable);
      replace(body, body, `let ${pattern}=${caughtName}(${variable});`);
    }
  }
  return { text: text + source.slice(copied), edits };
}

interface Catch {
  /** What the value is bound to, and where it stands. */
  pattern: string;
  start: number;
  end: number;
  /** After the brace that opens the block. */
  body: number;
}

function* findCatches(source: string): Generator<Catch, void> {
  const tokens = [...readTokens(source)];
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  for (const [index, { text }] of tokens.entries()) {
    if (text !== 'catch' || textAt(index - 1) !== '}' || textAt(index + 1) !== '(') continue;
    const close = closing(tokens, index + 1);
    const [first, end, brace] = [tokens[index + 2], tokens[close], tokens[close + 1]];
    if (first === undefined || end === undefined || brace?.text !== '{') continue;
    const pattern = source.slice(first.start, end.start).trimEnd();
    const stop = first.start + pattern.length;
    yield { pattern, start: first.start, end: stop, body: brace.start + 1 };
  }
}

/** The token that closes the parenthesis at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '(') depth += 1;
    if (tokens[index]?.text === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
