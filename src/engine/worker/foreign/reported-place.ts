import type { Dialect } from '../../find-dialect.ts';
import type { ThrowPlace } from '../engine.ts';
import type { ScriptTexts } from './call-sites.ts';
import { scriptName } from './script-names.ts';
import { readTokens } from './tokens.ts';

/** A place that names no source. */
const unknown: ThrowPlace = { file: '', line: 0, column: 0 };

/**
 * The place that V8 would report for an exception which nobody caught, of what another engine reports;
 * without a file when that is not known. `madeAt` is where the error was made.
 */
export function reportedPlace(
  { filename, lineno, colno }: Pick<ErrorEvent, 'filename' | 'lineno' | 'colno'>,
  madeAt: ThrowPlace | undefined,
  dialect: Dialect,
  { lineOf }: ScriptTexts,
): ThrowPlace {
  const file = scriptName(filename);
  const text = lineOf(file, lineno) ?? '';
  // SpiderMonkey names the start of the statement, JavaScriptCore the end of what is thrown. Both name
  // the end of a `finally` that an exception went through, which says nothing.
  const column =
    dialect === 'SpiderMonkey'
      ? text.startsWith('throw', colno - 1) && colno
      : lastThrow(text.slice(0, colno - 1));
  if (column !== false && column > 0) return { file, line: lineno, column };
  return madeAt ?? unknown;
}

/** The column of the last statement that throws in a part of a line; 0 when there is none. */
function lastThrow(text: string): number {
  const last = [...readTokens(text)].findLast((token) => token.text === 'throw');
  return last === undefined ? 0 : last.start + 1;
}
