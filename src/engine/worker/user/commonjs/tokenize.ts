export interface Token {
  text: string;
  /** Where it ends in the source. */
  end: number;
}

const next =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*|[\s\S]/uy;
const regularExpression = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/y;
const word = /^(?:return|typeof|instanceof|in|of|new|delete|void|throw|case|do|else|yield|await)$/;
const beforeExpression = /^[([{,;=:?!&|^~<>+\-*%}]$/;

/**
 * The words, strings and signs of a script, without comments, regular expressions and the text of
 * templates. It takes the text to be valid: what a slash starts is told by what stands before it.
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  /** Of each open brace, whether it is that of an expression in a template. */
  const braces: boolean[] = [];
  let at = 0;
  const skipTemplate = (from: number): number => {
    for (let end = from; end < source.length; end += 1) {
      if (source[end] === '\\') end += 1;
      else if (source[end] === '`') return end + 1;
      else if (source.startsWith('${', end)) {
        braces.push(true);
        return end + 2;
      }
    }
    return source.length;
  };
  while (at < source.length) {
    const sign = source[at];
    const before = tokens.at(-1)?.text ?? ';';
    if (sign === '`') {
      at = skipTemplate(at + 1);
      tokens.push({ text: '`', end: at });
      continue;
    }
    regularExpression.lastIndex = at;
    if (sign === '/' && (word.test(before) || beforeExpression.test(before))) {
      const found = regularExpression.exec(source);
      if (found !== null) {
        at += found[0].length;
        tokens.push({ text: '/', end: at });
        continue;
      }
    }
    if (sign === '{') braces.push(false);
    if (sign === '}' && braces.pop() === true) {
      at = skipTemplate(at + 1);
      continue;
    }
    next.lastIndex = at;
    const text = next.exec(source)?.[0] ?? source.charAt(at);
    at += text.length;
    if (!/^(?:\s|\/[/*])/.test(text)) tokens.push({ text, end: at });
  }
  return tokens;
}
