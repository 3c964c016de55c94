import type { Bound, MeasureToken, Operator, Quantity, Token } from './expectation.ts';
import { measure } from './measure.ts';
import { suggestToken, tokenForms } from './suggest-token.ts';
import { tokenEnds } from './token-ends.ts';

/** A token, or what is wrong with it; `length` is that of its text in either case. */
export type ParsedToken = { length: number } & ({ token: Token } | { problem: string });

const measureWords = 'large number|small number|number|integer|ms|bytes';
const operand = '[+-]?[\\w,]+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?: ?[A-Za-z\u00b5\u03bc]+)?';
const name = '[A-Za-z_]\\w*';
const measureToken = new RegExp(
  `^<(?<word>${measureWords})` +
    `(?: +(?:(?<operator>>=|<=|>|<|=) *(?<operand>${operand}?)` +
    `|(?<low>${operand}?)\\.\\.(?<high>${operand}?)))?` +
    `(?: +as +(?<name>${name}))?>`,
);
const measureStart = new RegExp(`^<(?:${measureWords})(?= )`);

const shapes: Record<string, { kind: MeasureToken['kind']; bounds: Bound[] }> = {
  number: { kind: 'number', bounds: [] },
  integer: { kind: 'integer', bounds: [] },
  'large number': { kind: 'number', bounds: [{ operator: '>=', operand: 1000 }] },
  'small number': { kind: 'number', bounds: [{ operator: '<', operand: 1000 }] },
  ms: { kind: 'ms', bounds: [] },
  bytes: { kind: 'bytes', bounds: [] },
};

function parseOperand(kind: MeasureToken['kind'], text: string): Bound['operand'] | undefined {
  if (new RegExp(`^${name}$`).test(text)) return { name: text };
  const plainest = kind === 'integer' ? 'number' : kind;
  return tokenEnds(plainest, text, 0).includes(text.length) ? measure(plainest, text) : undefined;
}

function isFixed(operand: Bound['operand']): operand is Quantity {
  return typeof operand !== 'object';
}

/** The text of a token that does not parse: to its `>`, past a `>` that is an operator. */
function extent(rest: string): string {
  const toFirst = rest.slice(0, rest.indexOf('>') + 1);
  const throughOperator = /^<[^<>]*[ =](?:[<>]=?|=>?|<>)+ *[^<>]*>/.exec(rest)?.[0];
  return measureStart.test(rest) ? (throughOperator ?? toFirst) : toFirst;
}

function unknown(text: string): string {
  const suggestion = suggestToken(text.slice(1, -1));
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return (
    `${text} is not a token.${meant} Tokens are ${tokenForms.join(', ')}. ` +
    `If the program prints this text itself, write \\${text}.`
  );
}

function illFormed(text: string, why: string): string {
  return (
    `${text} is not well formed: ${why}. After its name a token may have one bound and one name, ` +
    'as in <number >= 64>, <number < 1024>, <number 1..20>, <number as N>, <number >= 64 as N> ' +
    `and <number > N>. If the program prints this text itself, write \\${text}.`
  );
}

function reasonFor(text: string): string {
  if (/ as +\w+ +\S/.test(text)) return 'the name comes last';
  if (/ as\b/.test(text)) {
    return 'a name is a letter or _ followed by letters, digits and _';
  }
  if (/=[=>]|=<|<>|!/.test(text)) return 'a bound is made with >=, <=, >, < or =';
  return 'what follows its name is not a bound';
}

/**
 * Reads the token that starts at `at`, where the line `looksLikeToken`. Names are not looked up.
 */
export function parseToken(line: string, at: number): ParsedToken {
  const rest = line.slice(at);
  const column = at + 1;
  const plain = /^<(version|any)>/.exec(rest);
  if (plain) {
    const [source, kind] = plain;
    const token: Token = { kind: kind === 'any' ? 'any' : 'version', source, column };
    return { length: source.length, token };
  }
  const parts = measureToken.exec(rest);
  if (!parts) {
    const text = extent(rest);
    const problem = measureStart.test(text) ? illFormed(text, reasonFor(text)) : unknown(text);
    return { length: text.length, problem };
  }
  const source = parts[0];
  const fail = (why: string): ParsedToken => ({
    length: source.length,
    problem: illFormed(source, why),
  });
  const { word = '', operator, operand: single, low, high, name: given } = parts.groups ?? {};
  const shape = shapes[word];
  if (shape === undefined) return { length: source.length, problem: unknown(source) };
  const bounds = [...shape.bounds];
  const wanted: [Operator, string | undefined][] =
    operator === undefined
      ? [
          ['>=', low],
          ['<=', high],
        ]
      : [[operator as Operator, single]];
  for (const [sign, text] of wanted) {
    if (text === undefined) continue;
    const value = parseOperand(shape.kind, text);
    if (value === undefined) return fail(`"${text}" is neither a number nor a name`);
    bounds.push({ operator: sign, operand: value });
  }
  const [from, to] = bounds.slice(-2);
  if (low !== undefined && from && to && isFixed(from.operand) && isFixed(to.operand)) {
    if (from.operand > to.operand) return fail(`no number is between ${low} and ${high}`);
  }
  const token: MeasureToken = { kind: shape.kind, source, column, bounds };
  if (given !== undefined) token.name = given;
  return { length: source.length, token };
}
