/** A place in a text; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface AwaitPlace extends Place {
  /** Where its operand ends: what is left of it runs before the pause. */
  end: Place;
  /** Where V8 says that it is stuck: of a loop, the variable. */
  stuck: Place;
}

type Scope = 'block' | 'function' | 'arrow' | 'paren';

/** Words after which a slash starts a regular expression, and a brace no function body. */
const operators =
  /^(?:return|typeof|instanceof|in|of|new|delete|void|throw|case|do|else|yield|await|=>)$/;
const statements = /^(?:if|for|while|switch|catch|with|await)$/;
const tokens =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*|=>|[\s\S]/uy;
const loopHead = /\s*\(\s*(?:(?:const|let|var)\b\s*)?/y;
const regularExpression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/y;

/**
 * Places of the `await`s outside of functions, at which the evaluation of a module pauses. A scanner,
 * not a parser: it takes the text to be valid and knows functions by the brackets around them.
 */
export function findTopLevelAwaits(source: string): AwaitPlace[] {
  const found: AwaitPlace[] = [];
  const open: { place: AwaitPlace; depth: number }[] = [];
  const scopes: { kind: Scope; before: string }[] = [];
  let previous = '';
  let beforeParen = '';
  let at = 0;
  const inFunction = (): boolean =>
    scopes.some(({ kind }) => kind === 'function' || kind === 'arrow');
  const closeArrows = (): void => {
    while (scopes.at(-1)?.kind === 'arrow') scopes.pop();
  };
  while (at < source.length) {
    if (source[at] === '`' || (source[at] === '}' && scopes.at(-1)?.before === '${')) {
      if (source[at] === '}') scopes.pop();
      at = endOfTemplate(source, at + 1);
      if (source.endsWith('${', at)) scopes.push({ kind: 'paren', before: '${' });
      previous = source.endsWith('${', at) ? '(' : 'x';
      continue;
    }
    if (source[at] === '/' && startsExpression(previous)) {
      regularExpression.lastIndex = at;
      const match = regularExpression.exec(source);
      if (match !== null && source[at + 1] !== '/' && source[at + 1] !== '*') {
        at += match[0].length;
        previous = 'x';
        continue;
      }
    }
    tokens.lastIndex = at;
    const token = tokens.exec(source)?.[0] ?? source.charAt(at);
    at += token.length;
    const ends = /^[;,)\]}]$/.test(token) || (token === '{' && previous === ')');
    const breaks = token.includes('\n') && !/^\s*[.?(`[+*/%&|=<>]/.test(source.slice(at, at + 200));
    while (ends || breaks) {
      const last = open.at(-1);
      if (last === undefined || scopes.length > last.depth) break;
      last.place.end = placeOf(source, at - token.length);
      open.pop();
    }
    if (/^(?:\s|\/[/*])/.test(token)) continue;
    if (previous === '=>' && token !== '{') scopes.push({ kind: 'arrow', before: '' });
    if (token === '{') {
      const isFunction =
        previous === '=>' ||
        (previous === ')' && !statements.test(beforeParen)) ||
        isClass(source, at);
      scopes.push({ kind: isFunction ? 'function' : 'block', before: '' });
    } else if (token === '(' || token === '[') {
      scopes.push({ kind: 'paren', before: previous });
    } else if (token === ')' || token === ']' || token === '}') {
      closeArrows();
      beforeParen = scopes.pop()?.before ?? '';
    } else if (token === ';' || token === ',') {
      closeArrows();
    } else if (token === 'await' && previous !== '.' && !inFunction()) {
      const start = placeOf(source, at - token.length);
      loopHead.lastIndex = at;
      const head = previous === 'for' ? loopHead.exec(source)?.[0] : undefined;
      const stuck = head === undefined ? start : placeOf(source, at + head.length);
      const place = { ...start, stuck, end: placeOf(source, source.length) };
      found.push(place);
      open.push({ place, depth: scopes.length });
    }
    previous = token;
  }
  return found;
}

function startsExpression(previous: string): boolean {
  return previous === '' || operators.test(previous) || /^[([{,;=:?!&|^~<>+\-*%]$/.test(previous);
}

function isClass(source: string, at: number): boolean {
  return /\bclass\b[^{};()]*(?:\([^)]*\))?[^{};()]*\{$/.test(
    source.slice(Math.max(0, at - 200), at),
  );
}

/** Where a template, or the part of one before `${`, ends. */
function endOfTemplate(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return at + 1;
    else if (source.startsWith('${', at)) return at + 2;
  }
  return source.length;
}

function placeOf(source: string, at: number): Place {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
