import type { Dialect } from '../../find-dialect.ts';

/**
 * The column that V8 gives to a call in `line`, of which `dialect` gives `column`; both count from 1.
 * V8 names where the callee's own name starts, and of `new` the word itself.
 */
export function v8Column(line: string, column: number, dialect: Dialect): number {
  const isParenthesis = /^\s*\(/.test(line.slice(column - 1));
  return dialect === 'JavaScriptCore' || isParenthesis ? fromParenthesis(line, column) : column;
}

/**
 * JavaScriptCore names the parenthesis of the arguments, or the point before a property; SpiderMonkey
 * too, where the call begins a statement.
 */
function fromParenthesis(line: string, column: number): number {
  if (line.startsWith('.', column - 1)) return column + 1;
  if (line.startsWith('?.', column - 1)) return column + 2;
  if (!/^\s*\(/.test(line.slice(column - 1))) return column;
  const before = line.slice(0, column - 1);
  const made = /\bnew\s+[\w$.]+\s*$/.exec(before);
  if (made !== null) return made.index + 1;
  const name = /#?[\p{ID_Start}$_][\p{ID_Continue}$]*\s*$/u.exec(before);
  return name === null ? column : name.index + 1;
}
