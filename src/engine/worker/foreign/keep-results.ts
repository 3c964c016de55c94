import type { TextChange } from './change-text.ts';
import { closingOf, type Token } from './tokens.ts';

/** The variable through which functions of a program return what others have given them. */
export const keptName = 'ɪkept';

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** What a result begins with that is no call, or whose frame stays because of an operator before it. */
const noCall =
  /^(?:[{}[;,:=)\]'"`\d!~+-].*|function|class|async|await|yield|typeof|void|delete|true|false|null)$/s;

/** What follows a word that is the whole result. */
const endOfResult = /^(?:[;,)}\]]|return|const|let|var)$/;

/**
 * Has each function of a program take what it returns through a variable: JavaScriptCore would take a
 * function whose result is that of a call off the stack before the call. Its frame would be missing in
 * stack traces, and one that calls itself so for ever would never end.
 */
export function keepResults(source: string, tokens: readonly Token[]): TextChange[] {
  const changes: TextChange[] = [];
  for (const [index, { text }] of tokens.entries()) {
    const first = tokens[index + 1];
    if (first === undefined) break;
    if (text === 'return') {
      if (!isStatement(source, tokens, index)) continue;
    } else if (text !== '=>') continue;
    if (noCall.test(first.text) || isFunction(tokens, index + 1)) continue;
    const next = tokens[index + 2];
    const isAlone =
      identifier.test(first.text) &&
      (next === undefined ||
        endOfResult.test(next.text) ||
        (source.slice(first.start, next.start).includes('\n') && identifier.test(next.text)));
    if (!isAlone) {
      changes.push({ start: first.start, end: first.start, by: `${keptName}=` });
    }
  }
  return changes;
}

/** The text of a function as the program wrote it. */
export function withoutKept(text: string): string {
  return text.replaceAll(`${keptName}=`, '');
}

/** Whether the word is a statement with a result, and not the name of a property or a method. */
function isStatement(source: string, tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:\.|\?\.|get|set|async|static|\*)$/.test(tokens[index - 1]?.text ?? '')) return false;
  const between = source.slice(word.start + word.text.length, next.start);
  // Without a space the name of the variable would become a part of the word.
  if (between === '' || between.includes('\n')) return false;
  return next.text !== '(' || tokens[closingOf(tokens, index + 1) + 1]?.text !== '{';
}

/** Whether a function without a name begins there, which the variable would give one. */
function isFunction(tokens: readonly Token[], from: number): boolean {
  for (let index = from; ; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (/^(?:function|class|async|\{)$/.test(text)) return true;
    if (text !== '(') return tokens[index + 1]?.text === '=>';
    if (tokens[closingOf(tokens, index) + 1]?.text === '=>') return true;
  }
}
