/** As many characters of the text are shown on each side of a wrong one. */
const context = 10;

/** What `JSON.parse` is given when something that is no text was turned into one. */
const special = /^(?:undefined|NaN|Infinity|\[object Object\])$/;

/** Where a text is wrong. */
class Fault {
  readonly at: number;
  /** What V8 says of it, without the place; undefined for a character that may not stand there. */
  readonly words: string | undefined;

  constructor(at: number, words?: string) {
    this.at = at;
    this.words = words;
  }
}

/** What V8 says of a text that is no JSON, and where it is wrong; both count from 1. */
export interface JsonRefusal {
  message: string;
  line: number;
  column: number;
}

/** `JsonParser::ReportUnexpectedToken` of src/json/json-parser.cc; undefined for a text that is JSON. */
export function refuseJson(text: string): JsonRefusal | undefined {
  const fault = findFault(text);
  if (fault === undefined) return undefined;
  const { at } = fault;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const words = fault.words ?? wordsOf(text, at);
  if (words === undefined) return { message: unexpectedToken(text, at), line, column };
  const place = words.endsWith('JSON') ? ` at position ${at} (line ${line} column ${column})` : '';
  return { message: `${words}${place}`, line, column };
}

function wordsOf(text: string, at: number): string | undefined {
  if (at >= text.length) return 'Unexpected end of JSON input';
  if (text[at] === '"') return 'Unexpected string in JSON';
  return /[-\d]/.test(text.charAt(at)) ? 'Unexpected number in JSON' : undefined;
}

function unexpectedToken(text: string, at: number): string {
  if (special.test(text)) return `"${text}" is not valid JSON`;
  const start = text.length > 2 * context ? Math.max(0, at - context) : 0;
  const isCut = text.length > 2 * context && at < text.length - context;
  const shown = text.slice(start, isCut ? at + context : undefined);
  const head = start === 0 && (at < context || text.length <= 2 * context) ? '' : '...';
  return `Unexpected token '${text[at]}', ${head}"${shown}"${isCut ? '...' : ''} is not valid JSON`;
}

function findFault(text: string): Fault | undefined {
  let at = 0;
  const space = (): void => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const fail = (words?: string): never => {
    throw new Fault(at, words);
  };
  const string = (): void => {
    for (at += 1; ; at += 1) {
      const sign = text.charAt(at);
      if (sign === '"') break;
      if (sign === '') fail('Unterminated string in JSON');
      if (sign < ' ') fail('Bad control character in string literal in JSON');
      if (sign !== '\\') continue;
      at += 1;
      const escaped = text.charAt(at);
      if (escaped === '') fail();
      if (escaped === 'u') {
        for (let digit = 0; digit < 4; digit += 1) {
          at += 1;
          if (at >= text.length) fail('Bad Unicode escape in JSON');
          if (!/[\da-fA-F]/.test(text.charAt(at))) fail('Bad Unicode escape in JSON');
        }
      } else if (!/["\\/bfnrt]/.test(escaped)) fail('Bad escaped character in JSON');
    }
    at += 1;
  };
  const digits = (words: string): void => {
    if (!/\d/.test(text.charAt(at))) fail(words);
    while (/\d/.test(text.charAt(at))) at += 1;
  };
  const number = (): void => {
    if (text[at] === '-') at += 1;
    if (text[at] === '0') {
      at += 1;
      if (/\d/.test(text.charAt(at))) fail('Unexpected number in JSON');
    } else digits('No number after minus sign in JSON');
    if (text[at] === '.') {
      at += 1;
      digits('Unterminated fractional number in JSON');
    }
    if (/[eE]/.test(text.charAt(at))) {
      at += 1;
      if (/[-+]/.test(text.charAt(at))) at += 1;
      digits('Exponent part is missing a number in JSON');
    }
  };
  const word = (expected: string): void => {
    for (const sign of expected) {
      if (text.charAt(at) !== sign) fail();
      at += 1;
    }
  };
  const object = (): void => {
    at += 1;
    space();
    if (text[at] === '}') {
      at += 1;
      return;
    }
    if (text[at] !== '"') fail("Expected property name or '}' in JSON");
    for (;;) {
      string();
      space();
      if (text[at] !== ':') fail("Expected ':' after property name in JSON");
      at += 1;
      value();
      space();
      const sign = text[at];
      if (sign !== ',' && sign !== '}') fail("Expected ',' or '}' after property value in JSON");
      at += 1;
      if (sign === '}') return;
      space();
      if (text[at] !== '"') fail('Expected double-quoted property name in JSON');
    }
  };
  const array = (): void => {
    at += 1;
    space();
    if (text[at] === ']') {
      at += 1;
      return;
    }
    for (;;) {
      value();
      space();
      const sign = text[at];
      if (sign !== ',' && sign !== ']') fail("Expected ',' or ']' after array element in JSON");
      at += 1;
      if (sign === ']') return;
    }
  };
  const value = (): void => {
    space();
    const sign = text.charAt(at);
    if (sign === '"') string();
    else if (/[-\d]/.test(sign)) number();
    else if (sign === '{') object();
    else if (sign === '[') array();
    else if (sign === 't') word('true');
    else if (sign === 'f') word('false');
    else if (sign === 'n') word('null');
    else fail();
  };
  try {
    value();
    space();
    if (at < text.length) fail('Unexpected non-whitespace character after JSON');
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  return undefined;
}
