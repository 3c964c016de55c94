export interface Token {
  text: string;
  /** Offset of its first character. */
  start: number;
}

const word = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*/uy;
const skipped = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|^#![^\n]*)+/y;
const quoted = /'(?:\\[\s\S]|[^'\\\n])*'?|"(?:\\[\s\S]|[^"\\\n])*"?/y;
const operator =
  /=>|\.{3}|\?\.|\?\?=?|&&=?|\|\|=?|\*\*=?|[=!]==?|<<=?|>>>?=?|\+\+|--|[-+*/%&|^<>]=|[\s\S]/y;
const regularExpression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/y;

/** Words and signs after which a slash begins a regular expression. */
const beforeExpression =
  /^(?:return|typeof|instanceof|in|of|new|delete|void|throw|case|do|else|yield|await|=>|\.{3}|[([{,;:?!~]|[-+*/%&|^<>=]=?|.*[=&|?<>*])$/;

/**
 * Words, literals and signs of a program, without white space and comments. A template gives one token
 * for each part between its expressions. It reads; it does not parse: of what follows a closing bracket
 * a slash counts as a division.
 */
export function* readTokens(source: string): Generator<Token, void> {
  /** For each open brace whether it is one of a template. */
  const braces: boolean[] = [];
  let previous = '';
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  while (at < source.length) {
    at += match(skipped)?.length ?? 0;
    if (at >= source.length) return;
    const start = at;
    const sign = source.charAt(at);
    if (sign === '`' || (sign === '}' && braces.at(-1) === true)) {
      if (sign === '}') braces.pop();
      at = endOfTemplatePart(source, at + 1);
      if (source.startsWith('${', at - 2)) braces.push(true);
    } else if (sign === "'" || sign === '"') {
      at += match(quoted)?.length ?? 1;
    } else {
      const expression =
        sign === '/' &&
        (previous === '' || beforeExpression.test(previous) || previous.endsWith('${'))
          ? match(regularExpression)
          : undefined;
      at += (expression ?? match(word) ?? match(operator) ?? sign).length;
    }
    const text = source.slice(start, at);
    if (text === '{') braces.push(false);
    else if (text === '}') braces.pop();
    yield { text, start };
    previous = text;
  }
}

/** After the backtick, or after the `${` of the next expression. */
function endOfTemplatePart(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return at + 1;
    else if (source.startsWith('${', at)) return at + 2;
  }
  return source.length;
}

/** The index of the token that closes the parenthesis at `open`; after the last when none does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '(') depth += 1;
    if (tokens[index]?.text === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
