import { expect, it } from 'vitest';
import { parseExpectation } from './parse-expectation.ts';

function faultsOf(text: string) {
  return parseExpectation(text).faults;
}

function tokenOf(text: string) {
  const { expectation, faults } = parseExpectation(text);
  expect(faults).toEqual([]);
  const line = expectation.lines.at(-1);
  return line?.kind === 'pattern' ? line.pieces.at(-1) : line;
}

it.each([
  ['<number>', { kind: 'number', bounds: [] }],
  ['<integer>', { kind: 'integer', bounds: [] }],
  ['<number >= 64>', { kind: 'number', bounds: [{ operator: '>=', operand: 64 }] }],
  ['<number < 1024>', { kind: 'number', bounds: [{ operator: '<', operand: 1024 }] }],
  ['<number <= -1.5e3>', { kind: 'number', bounds: [{ operator: '<=', operand: -1500 }] }],
  ['<number > 65,536>', { kind: 'number', bounds: [{ operator: '>', operand: 65536 }] }],
  ['<integer = 0>', { kind: 'integer', bounds: [{ operator: '=', operand: 0 }] }],
  ['<large number>', { kind: 'number', bounds: [{ operator: '>=', operand: 1000 }] }],
  ['<small number>', { kind: 'number', bounds: [{ operator: '<', operand: 1000 }] }],
  ['<ms>', { kind: 'ms', bounds: [] }],
  ['<ms < 1.5s>', { kind: 'ms', bounds: [{ operator: '<', operand: 1500 }] }],
  ['<bytes <= 64 KiB>', { kind: 'bytes', bounds: [{ operator: '<=', operand: 65536 }] }],
  ['<version>', { kind: 'version' }],
  ['<any>', { kind: 'any' }],
  ['<number as N>', { kind: 'number', name: 'N', bounds: [] }],
  ['<number >= 1 as N>', { name: 'N', bounds: [{ operator: '>=', operand: 1 }] }],
  ['<number as N>\n<number > N>', { bounds: [{ operator: '>', operand: { name: 'N' } }] }],
  [
    '<number 1..20>',
    {
      bounds: [
        { operator: '>=', operand: 1 },
        { operator: '<=', operand: 20 },
      ],
    },
  ],
  [
    '<number as N>\n<integer N..9 as M>',
    {
      name: 'M',
      bounds: [
        { operator: '>=', operand: { name: 'N' } },
        { operator: '<=', operand: 9 },
      ],
    },
  ],
  ['  <...>  ', { kind: 'gap' }],
])('reads %s', (text, token) => {
  expect(tokenOf(text)).toMatchObject(token);
});

it.each([
  'a < b',
  'a <b',
  '1 < 2 > 0',
  '<= 5 >',
  '</div>',
  '<1 empty item>',
  '<>',
  '$<!>',
  'a => b',
  'x <<< y >>> z',
])('takes %s as plain text', (text) => {
  expect(parseExpectation(text)).toMatchObject({
    faults: [],
    expectation: { lines: [{ kind: 'text', text }] },
  });
});

it.each([
  ['\\<Buffer 61 62>', '<Buffer 61 62>'],
  ['\\<number>', '<number>'],
  ['\\<...>', '<...>'],
  ['[Function \\<anonymous>]', '[Function <anonymous>]'],
  ['a \\< b', 'a < b'],
  ['\\\\\\<any>', '\\<any>'],
  ['\\\\< 5', '\\< 5'],
  ['C:\\dir\\file \\n', 'C:\\dir\\file \\n'],
])('takes %s as the text %s', (source, text) => {
  expect(parseExpectation(source)).toMatchObject({
    faults: [],
    expectation: { lines: [{ kind: 'text', text }] },
  });
});

it('takes two backslashes before a token for one backslash and the token', () => {
  expect(parseExpectation('C:\\\\<integer>').expectation.lines[0]).toMatchObject({
    pieces: [{ kind: 'text', text: 'C:\\' }, { kind: 'integer' }],
  });
});

it('ends a token at its own > and needs a space before a bound', () => {
  expect(parseExpectation('<number> > 5>').expectation.lines[0]).toMatchObject({
    pieces: [{ source: '<number>' }, { kind: 'text', text: ' > 5>' }],
  });
  expect(parseExpectation('<number>5>').expectation.lines[0]).toMatchObject({
    pieces: [{ source: '<number>' }, { kind: 'text', text: '5>' }],
  });
});

it.each([
  ['<nubmer>', '<number>'],
  ['<Number>', '<number>'],
  ['<int>', '<integer>'],
  ['<duration>', '<ms>'],
  ['<size>', '<bytes>'],
  ['<versoin>', '<version>'],
  ['<string>', '<any>'],
  ['<big number>', undefined],
  ['<large numbers>', '<large number>'],
  ['<....>', '<...>'],
  ['<…>', '<...>'],
])('names the unknown token %s and suggests %s', (text, suggestion) => {
  const [fault] = faultsOf(`a\n  b ${text} c`);
  expect(fault).toMatchObject({ line: 2, column: 5 });
  expect(fault?.message).toContain(text);
  expect(fault?.message).toContain('<integer>, <large number>');
  if (suggestion === undefined) expect(fault?.message).not.toContain('Did you mean');
  else expect(fault?.message).toContain(`Did you mean ${suggestion}?`);
});

it('tells how to write text that looks like a token', () => {
  expect(faultsOf('<Buffer 61 62 63>')).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "line": 1,
        "message": "<Buffer 61 62 63> is not a token. Tokens are <number>, <integer>, <large number>, <small number>, <ms>, <bytes>, <version>, <any>, <...>. If the program prints this text itself, write \\<Buffer 61 62 63>.",
      },
    ]
  `);
  expect(faultsOf('[Function <anonymous>]')[0]?.message).toContain('write \\<anonymous>');
});

it.each([
  ['<number => 5>', 'a bound is made with'],
  ['<number == 5>', 'a bound is made with'],
  ['<number != 5>', 'a bound is made with'],
  ['<number >= >', 'not a bound'],
  ['<number 5..1>', 'no number is between 5 and 1'],
  ['<number > 64KiB>', '"64KiB" is neither a number nor a name'],
  ['<number as N > 5>', 'the name comes last'],
  ['<number as 5>', 'a name is a letter or _'],
  ['<number 1...5>', 'not a bound'],
  ['<number 5>', 'not a bound'],
])('refuses the ill-formed %s: %s', (text, why) => {
  const faults = faultsOf(`is ${text}`);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ line: 1, column: 4 });
  expect(faults[0]?.message).toContain(`${text} is not well formed: `);
  expect(faults[0]?.message).toContain(why);
});

it('refuses <...> beside other text', () => {
  expect(faultsOf('a <...>\n<...> <...>')).toMatchObject([
    { line: 1, column: 3, message: expect.stringContaining('must be alone on its line') },
    { line: 2, column: 1 },
    { line: 2, column: 7 },
  ]);
});

it('refuses a name that is used before it is given, or given twice', () => {
  expect(faultsOf('<number > N>\n<number as N>\n\\<number as N> <number as N>')).toMatchObject([
    {
      line: 1,
      column: 1,
      message: expect.stringContaining('no number before this one is named N'),
    },
    { line: 3, column: 16, message: expect.stringContaining('already given in line 2') },
  ]);
  expect(faultsOf('<number > N as N>')).toHaveLength(1);
  expect(faultsOf('<number as N> of <number >= N>')).toEqual([]);
});

it('reports every fault in order', () => {
  const places = faultsOf('<a> <b>\r\n\r\n<number > X> <c>').map((fault) => [
    fault.line,
    fault.column,
  ]);
  expect(places).toEqual([
    [1, 1],
    [1, 5],
    [3, 1],
    [3, 14],
  ]);
});

it('leaves out blank lines at the end, and keeps those between', () => {
  expect(parseExpectation('').expectation.lines).toEqual([]);
  expect(parseExpectation('\n \n').expectation.lines).toEqual([]);
  expect(parseExpectation('a\r\n\r\nb  \n\n').expectation.lines).toMatchObject([
    { line: 1, text: 'a' },
    { line: 2, text: '' },
    { line: 3, text: 'b' },
  ]);
});
