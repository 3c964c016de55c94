import { expect, it } from 'vitest';
import { match } from './match.ts';
import { parseExpectation } from './parse-expectation.ts';

function accepts(expected: string, actual: string): boolean {
  const { expectation, faults } = parseExpectation(expected);
  expect(faults).toEqual([]);
  return match(expectation, actual).ok;
}

const numbers = ['0', '-0', '7', '-7', '+7', '007', '1.5', '-0.25', '1e21', '1e+21', '1.5e-7'];
const grouped = ['1,234', '12,345,678.9', '1_234_567', '1_234.567_8', '1\u202f234', '1\u00a0234'];
const notNumbers = [
  '',
  'x',
  'NaN',
  'Infinity',
  '-Infinity',
  '0x10',
  '10n',
  '1.',
  '.5',
  '1e',
  '--1',
  '1,23',
];

it.each([...numbers, ...grouped])('<number> accepts %j', (text) => {
  expect(accepts('<number>', text)).toBe(true);
  expect(accepts('n=<number>;', `n=${text};`)).toBe(true);
});

it.each([...notNumbers, '1 2', '1,2345', '1,234_567', '5ms'])('<number> refuses %j', (text) => {
  expect(accepts('<number>', text)).toBe(false);
  expect(accepts('n=<number>;', `n=${text};`)).toBe(false);
});

it.each(['0', '-7', '+7', '65536', '65,536', '9007199254740993'])(
  '<integer> accepts %j',
  (text) => {
    expect(accepts('<integer>', text)).toBe(true);
  },
);

it.each([...notNumbers, '1.5', '1.0', '1e21'])('<integer> refuses %j', (text) => {
  expect(accepts('<integer>', text)).toBe(false);
});

it.each([
  ['<number >= 64>', ['64', '64.0', '1e3', '1,000'], ['63.999', '-64', '6']],
  ['<number > 64>', ['64.001', '65'], ['64', '63']],
  ['<number < 1024>', ['1023.9', '-5,000'], ['1024', '1,024']],
  ['<number <= 1024>', ['1024', '1_024'], ['1024.5']],
  ['<number = 16>', ['16', '16.0', '1.6e1'], ['15', '17', '-16']],
  ['<number 1..20>', ['1', '20', '1.5'], ['0.99', '20.01', '-5']],
  ['<number -5..-1>', ['-5', '-1', '-3.3'], ['0', '-6', '3']],
  ['<integer 1..20>', ['1', '20'], ['0', '21', '1.5']],
  ['<large number>', ['1000', '1,000', '1e3'], ['999.9', '-1000', '0']],
  ['<small number>', ['999.9', '0', '-1000'], ['1000', '1,000']],
  ['<number > 9007199254740992>', ['9007199254740993'], ['9007199254740992', '9007199254740991']],
])('%s accepts %j and refuses %j', (token, right, wrong) => {
  for (const text of right) expect({ text, ok: accepts(token, text) }).toEqual({ text, ok: true });
  for (const text of wrong) expect({ text, ok: accepts(token, text) }).toEqual({ text, ok: false });
});

it.each([
  [
    '<ms>',
    ['12ms', '3.4ms', '12 ms', '12', '0.05', '1.002s', '800µs', '5 ns', '1,200ms'],
    ['-1ms', 'ms', '12 m', '1:02.345', '5  ms', '3 sec'],
  ],
  ['<ms < 100>', ['99', '99.9ms', '0.05s'], ['100', '0.1s', '200ms']],
  [
    '<bytes>',
    ['64 KiB', '1.5MB', '512 B', '65536', '65,536', '16 kB', '2GiB', '10 bytes', '1 byte'],
    ['-1 B', 'KiB', '64 Kib', '64 K'],
  ],
  ['<bytes 1 KiB..1 MiB>', ['1024', '1 MB', '1024 KiB'], ['1023', '1 kB', '1.1 MiB']],
  [
    '<version>',
    ['v24.21.0', '24.21.0', 'v27.0.0-nightly20261101abc', 'v25.0.0-rc.1'],
    ['v24', '24.21', 'v24.21.0.1', 'V24.1.0', 'v24.21.0-'],
  ],
  ['<any>', ['', 'x', '<any>', 'a b  c', '\u{1f30a}'], ['a\nb']],
])('%s accepts %j and refuses %j', (token, right, wrong) => {
  for (const text of right) {
    expect({ text, ok: accepts(`[${token}]`, `[${text}]`) }).toEqual({ text, ok: true });
  }
  for (const text of wrong) {
    expect({ text, ok: accepts(`[${token}]`, `[${text}]`) }).toEqual({ text, ok: false });
  }
});

it.each([
  ['<integer>0', '10'],
  ['<integer>0<integer>', '1002'],
  ['<number>,<number>', '1,234'],
  ['<number>.<number>', '1.5'],
  ['<integer><integer>', '12'],
  ['<number>e<number>', '1e5'],
  ['<any><number>', 'abc 12'],
  ['<any> <any>', 'a b c'],
  ['<any>ab<any>ab', 'abab'],
  ['<ms>s', '5ss'],
  ['<number 1..9><number>', '123'],
  ['<any> <number > 5>', '3 4 6'],
  ['<version>-<number>', 'v1.2.3-4'],
  ['<number><any>', '12'],
  ['<any>: <any>', 'done:'],
  ['<any>: <any>', 'done:  '],
  ['<integer>: <any>', '1:'],
  ['<any> <any>', 'done'],
])('cuts tokens so that %s fits %s', (expected, actual) => {
  expect(accepts(expected, actual)).toBe(true);
});

it('holds a number against one that is named before it', () => {
  const expected = 'high water mark <number as H>\nbuffered <number > H as B>\nlast <number H..B>';
  expect(accepts(expected, 'high water mark 16\nbuffered 32\nlast 20')).toBe(true);
  expect(accepts(expected, 'high water mark 16\nbuffered 16\nlast 16')).toBe(false);
  expect(accepts(expected, 'high water mark 16\nbuffered 32\nlast 33')).toBe(false);
  expect(accepts('<bytes as S>\n<bytes = S>', '64 KiB\n65536')).toBe(true);
  expect(accepts('<ms as T>\n<ms <= T>', '1s\n1001ms')).toBe(false);
});

it('holds a number against one of the same line', () => {
  expect(accepts('<number as N> of <number >= N>', '3 of 4')).toBe(true);
  expect(accepts('<number as N> of <number >= N>', '4 of 3')).toBe(false);
  expect(accepts('<any> <number as N> <number > N>', '9 8 7 8')).toBe(true);
});
