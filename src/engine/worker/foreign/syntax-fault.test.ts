import { expect, it } from 'vitest';
import { syntaxFault } from './syntax-fault.ts';

/** A line, what Firefox and WebKit say of it with Firefox's column, and what V8 says with its column. */
const cases: [
  line: string,
  SpiderMonkey: string,
  column: number,
  JavaScriptCore: string,
  v8: string,
][] = [
  [
    'let a = 1 2;',
    'unexpected token: numeric literal',
    11,
    "Unexpected number '2'. Expected ';' after variable declaration.",
    'Unexpected number @11',
  ],
  [
    'const o = {a b};',
    'missing : after property id',
    14,
    "Unexpected identifier 'b'. Expected a ':' following the property name 'a'.",
    "Unexpected identifier 'b' @14",
  ],
  [
    'let x = ;',
    "expected expression, got ';'",
    9,
    "Unexpected token ';'",
    "Unexpected token ';' @9",
  ],
  [
    'if (x { }',
    'missing ) after condition',
    7,
    "Unexpected token '{'. Expected ')' to end an 'if' condition.",
    "Unexpected token '{' @7",
  ],
  [
    'function f( {',
    'expected property name, got end of script',
    14,
    'Unexpected end of script',
    'Unexpected end of input @14',
  ],
  [
    'let a; let a;',
    'redeclaration of let a',
    12,
    "Cannot declare a let variable twice: 'a'.",
    "Identifier 'a' has already been declared @12",
  ],
  [
    'const c;',
    'missing = in const declaration',
    7,
    "Unexpected token ';'. const declared variable 'c' must have an initializer.",
    'Missing initializer in const declaration @7',
  ],
  [
    'return 1;',
    'return not in function',
    1,
    'Return statements are only valid inside functions.',
    'Illegal return statement @1',
  ],
  [
    'let s = "abc',
    '"" string literal contains an unescaped line break',
    13,
    'Unexpected EOF',
    'Invalid or unexpected token @9',
  ],
  [
    'class A { x y }',
    'unexpected token: identifier',
    13,
    "Unexpected identifier 'y'. Expected a ';' following a class field.",
    "Unexpected identifier 'y' @13",
  ],
  [
    'let let = 1;',
    'let is a reserved identifier',
    5,
    "Cannot use 'let' as a lexical variable name in strict mode.",
    'Unexpected strict mode reserved word @5',
  ],
  [
    'function f() { await x }',
    'await is a reserved identifier',
    16,
    "Unexpected identifier 'x'",
    'Unexpected reserved word @16',
  ],
  [
    '1 = 2',
    'invalid assignment left-hand side',
    1,
    'Left side of assignment is not a reference.',
    'Invalid left-hand side in assignment @1',
  ],
  [
    'switch (1) { case }',
    "expected expression, got '}'",
    19,
    "Unexpected token '}'",
    "Unexpected token '}' @19",
  ],
  [
    'for (let x of a, b);',
    'missing ) after for-loop control',
    16,
    "Unexpected token ','. Expected ')' to end a for-of header.",
    "Unexpected token ',' @16",
  ],
  [
    'import x from;',
    "missing module specifier after 'from' keyword",
    14,
    "Unexpected token ';'. Imported modules names must be string literals.",
    "Unexpected token ';' @14",
  ],
  [
    'else',
    "expected expression, got keyword 'else'",
    1,
    "Unexpected keyword 'else'",
    "Unexpected token 'else' @1",
  ],
  [
    '@dec class A{}',
    'illegal character U+0040',
    1,
    "Invalid character: '@'",
    'Invalid or unexpected token @1',
  ],
  [
    "  import fs from 'node:fs';",
    'import declarations may only appear at top level of a module',
    3,
    "Unexpected identifier 'fs'. import call expects one or two arguments.",
    'Cannot use import statement outside a module @3',
  ],
  [
    'f(import.meta);',
    'import.meta may only appear in a module',
    3,
    'import.meta is only valid inside modules.',
    "Cannot use 'import.meta' outside a module @10",
  ],
];

it.each(cases)('says of "%s" what V8 says', (line, spiderMonkey, column, javaScriptCore, v8) => {
  const show = ({ message, column: at }: { message: string; column: number }): string =>
    `${message} @${at}`;
  expect(show(syntaxFault(spiderMonkey, line, column, 'SpiderMonkey'))).toBe(v8);
  expect(show(syntaxFault(javaScriptCore, line, 0, 'JavaScriptCore'))).toBe(v8);
});
