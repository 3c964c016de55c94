// The lexer of src/node_cjs_lexer.cc
import { readTokens, type Token } from '../../foreign/tokens.ts';

export interface CommonJsExports {
  names: Set<string>;
  /** What the file hands on the exports of, by specifier. */
  reexports: string[];
}

const isName = (text: string | undefined): text is string =>
  text !== undefined && /^[\p{ID_Start}$_]/u.test(text);
const isString = (text: string | undefined): text is string =>
  text !== undefined && /^['"]/.test(text);

/**
 * The names that a CommonJS file exports as far as its text shows it, in the few forms that Node's lexer
 * knows, without running it: an ES module can import those by name.
 */
export function findExports(source: string): CommonJsExports {
  const tokens = [...readTokens(source)];
  const found: CommonJsExports = { names: new Set(), reexports: [] };
  const required = new Map<string, string>();
  const text = (at: number): string | undefined => tokens[at]?.text;
  for (const [at, { text: own }] of tokens.entries()) {
    if (own === 'exports' || own === 'module') {
      const end = endOfExports(tokens, at);
      if (end !== undefined && text(at - 1) !== '.') findAssignment(tokens, at, end, found);
    } else if (own === 'Object' && text(at + 1) === '.') {
      if (text(at + 2) === 'defineProperty') findDefinition(tokens, at + 3, found);
      else findKeys(tokens, at + 2, required, found);
    } else if (/^__export(?:Star)?$/.test(own) && text(at + 1) === '(') {
      const specifier = requireAt(tokens, at + 2);
      if (specifier !== undefined) found.reexports.push(specifier);
    } else if (own === '=' && isName(text(at - 1))) {
      const wrapped = text(at + 1) === '_interopRequireWildcard' && text(at + 2) === '(';
      const specifier = requireAt(tokens, wrapped ? at + 3 : at + 1);
      if (specifier !== undefined) required.set(text(at - 1) ?? '', specifier);
    }
  }
  return found;
}

/** Where `exports` or `module.exports` ends that starts at a token. */
function endOfExports(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text === 'exports') return at + 1;
  const isModule =
    tokens[at]?.text === 'module' &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.text === 'exports';
  return isModule ? at + 3 : undefined;
}

function findAssignment(
  tokens: readonly Token[],
  start: number,
  at: number,
  found: CommonJsExports,
): void {
  const [first, name, third, fourth] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (first === '.' && isName(name) && third === '=') found.names.add(name);
  else if (first === '[' && isString(name) && third === ']' && fourth === '=') {
    addString(name, found);
  } else if (first === '=' && tokens[start]?.text === 'module') {
    // Only what was assigned last counts.
    found.reexports = [];
    const specifier = requireAt(tokens, at + 1);
    if (specifier !== undefined) found.reexports.push(specifier);
    else if (name === '{') findLiteral(tokens, at + 2, found);
  }
}

/** The properties of an object that is assigned, until one is more than a name. */
function findLiteral(tokens: readonly Token[], from: number, found: CommonJsExports): void {
  const text = (at: number): string | undefined => tokens[at]?.text;
  for (let at = from; ; at += 1) {
    const key = text(at);
    if (key === '...') {
      const specifier = requireAt(tokens, at + 1);
      if (specifier !== undefined) found.reexports.push(specifier);
      else if (!isName(text(at + 1))) return;
      at += specifier === undefined ? 2 : 5;
    } else if (text(at + 1) === ':' && (isName(key) || isString(key))) {
      if (!isName(text(at + 2))) return;
      if (isString(key)) addString(key, found);
      else found.names.add(key);
      const specifier = requireAt(tokens, at + 2);
      if (specifier !== undefined) found.reexports.push(specifier);
      const [value, comma] = [tokens[at + 2], tokens[at + 3]];
      if (comma?.text !== ',' || comma.start !== endOf(value)) return;
      at += 3;
    } else if (isName(key)) {
      if (key === 'get' && isName(text(at + 1))) return;
      found.names.add(key);
      at += 1;
    } else return;
    if (text(at) !== ',') return;
  }
}

function findDefinition(tokens: readonly Token[], from: number, found: CommonJsExports): void {
  const text = (at: number): string | undefined => tokens[at]?.text;
  const end = text(from) === '(' ? endOfExports(tokens, from + 1) : undefined;
  const name = end === undefined ? undefined : text(end + 1);
  if (end === undefined || text(end) !== ',' || !isString(name)) return;
  const rest = tokens
    .slice(end + 2, end + 40)
    .map((token) => token.text)
    .join(' ');
  if (definition.test(rest)) addString(name, found);
}

/** A descriptor with a value, or with a getter that gives a variable or a property of one. */
const definition =
  /^, \{ (?:enumerable : true , )?(?:value :|get (?:: function )?(?:[\p{ID_Start}$_][\p{ID_Continue}$]* )?\( \) \{ return [\p{ID_Start}$_][\p{ID_Continue}$]*(?: \. \S+| \[ (?:'[^']*'|"[^"]*") \])?(?: ;)? \}(?: ,)? \} \))/u;

/** The loop with which Babel hands on all that another module exports. */
function findKeys(
  tokens: readonly Token[],
  from: number,
  required: ReadonlyMap<string, string>,
  found: CommonJsExports,
): void {
  const words = tokens.slice(from, from + 20).map(({ text }) => text);
  const loop =
    /^keys \( (\S+) \) \. forEach \( function \( (\S+) \) \{ if \( \2 === ['"]default['"]/;
  const specifier = required.get(loop.exec(words.join(' '))?.[1] ?? '');
  if (specifier !== undefined) found.reexports.push(specifier);
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.start + token.text.length;
}

/** The specifier of a `require('…')` that starts at a token. */
function requireAt(tokens: readonly Token[], at: number): string | undefined {
  const [name, open, specifier, close] = tokens.slice(at, at + 4).map(({ text }) => text);
  const isCall = name === 'require' && open === '(' && isString(specifier) && close === ')';
  return isCall ? specifier.slice(1, -1) : undefined;
}

function addString(literal: string, { names }: CommonJsExports): void {
  const name = decode(literal);
  if (name.isWellFormed()) names.add(name);
}

/** The value of a string literal. */
function decode(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (...parts) => {
      const [, point, unit, byte, sign = ''] = parts as (string | undefined)[];
      const code = point ?? unit ?? byte;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return escapes[sign] ?? sign;
    });
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };
