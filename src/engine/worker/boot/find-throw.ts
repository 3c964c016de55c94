import type { ThrowPlace } from '../engine.ts';
import type { LineOf } from './error-source.ts';

/** How many lines below the making of an error its `throw` is looked for. */
const reach = 40;

/**
 * The statement that throws an error which was made at a place and given a name there: the first
 * `throw name` in the block of a declaration, or below an assignment. Undefined when there is none.
 */
export function findThrow(place: ThrowPlace, lineOf: LineOf): ThrowPlace | undefined {
  const line = lineOf(place.file, place.line) ?? '';
  const made =
    /(\b(?:const|let)\s+)?(?<![\w$.])([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*=\s*$/u.exec(
      line.slice(0, place.column - 1),
    );
  if (made === null) return undefined;
  const [, declaration, name = ''] = made;
  const statement = new RegExp(`\\bthrow\\s+${name.replaceAll('$', '\\$')}(?![\\w$.([])`);
  let depth = 0;
  for (let at = place.line; at < place.line + reach; at += 1) {
    const text = lineOf(place.file, at);
    if (text === undefined) return undefined;
    const code = blank(
      at === place.line ? ' '.repeat(place.column) + text.slice(place.column) : text,
    );
    const column = statement.exec(code)?.index;
    depth += depthOf(code.slice(0, column));
    if (declaration !== undefined && depth < 0) return undefined;
    if (column !== undefined) return { file: place.file, line: at, column: column + 1 };
  }
  return undefined;
}

/** The line with spaces for what stands in strings and comments. */
function blank(text: string): string {
  return text.replace(
    /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*.*?\*\//g,
    (found) => ' '.repeat(found.length),
  );
}

function depthOf(code: string): number {
  const signs = code.match(/[{}]/g) ?? [];
  return signs.reduce((depth, sign) => depth + (sign === '{' ? 1 : -1), 0);
}
