import type { TextChange } from './change-text.ts';
import { closingOf, type Token } from './tokens.ts';

/** Name of the function that the engine gives to a module, through which each caught value goes. */
export const caughtName = 'ɪcaught';

const variable = 'ɪerror';

/**
 * Has each `catch` of a program first make of what it caught what V8 would have thrown: another engine
 * tells nobody when it throws an error of its own.
 */
export function guardCatches(source: string, tokens: readonly Token[]): TextChange[] {
  return [...findCatches(source, tokens)].flatMap(({ pattern, start, end, body }) => {
    if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(pattern)) {
      return [{ start: body, end: body, by: `${pattern}=${caughtName}(${pattern});` }];
    }
    if (pattern.includes('\n')) return [];
    return [
      { start, end, by: variable },
      { start: body, end: body, by: `let ${pattern}=${caughtName}(${variable});` },
    ];
  });
}

/** The text of a function as the program wrote it. */
export function withoutGuards(text: string): string {
  return text
    .replace(
      new RegExp(`${variable}(\\s*\\)\\s*\\{)let (.*?)=${caughtName}\\(${variable}\\);`, 'g'),
      '$2$1',
    )
    .replace(
      new RegExp(`([\\p{ID_Start}$_][\\p{ID_Continue}$]*)=${caughtName}\\(\\1\\);`, 'gu'),
      '',
    );
}

interface Catch {
  /** What the value is bound to, and where it stands. */
  pattern: string;
  start: number;
  end: number;
  /** After the brace that opens the block. */
  body: number;
}

function* findCatches(source: string, tokens: readonly Token[]): Generator<Catch, void> {
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  for (const [index, { text }] of tokens.entries()) {
    if (text !== 'catch' || textAt(index - 1) !== '}' || textAt(index + 1) !== '(') continue;
    const close = closingOf(tokens, index + 1);
    const [first, end, brace] = [tokens[index + 2], tokens[close], tokens[close + 1]];
    if (first === undefined || end === undefined || brace?.text !== '{') continue;
    const pattern = source.slice(first.start, end.start).trimEnd();
    const stop = first.start + pattern.length;
    yield { pattern, start: first.start, end: stop, body: brace.start + 1 };
  }
}
