import { expect, it } from 'vitest';
import { type ErrorLine, v8Message } from './v8-message.ts';

/** A program, the place in it that both engines name, and what Firefox and WebKit say of it. */
const cases: [program: string, SpiderMonkey: string, JavaScriptCore: string][] = [
  ['null.|f()', `can't access property "f" of null`, "null is not an object (evaluating 'null.f')"],
  [
    'var a = {}; a.b.|c',
    `can't access property "c", a.b is undefined`,
    "undefined is not an object (evaluating 'a.b.c')",
  ],
  [
    'var a = {}; a.b.|c = 1',
    `can't access property "c", a.b is undefined`,
    "undefined is not an object (evaluating 'a.b.c = 1')",
  ],
  [
    'var z; z|[0]',
    `can't access property 0, z is undefined`,
    "undefined is not an object (evaluating 'z[0]')",
  ],
  [
    'var z = null; z|["k"]',
    `can't access property "k", z is null`,
    `null is not an object (evaluating 'z["k"]')`,
  ],
  [
    'var z = null; z|[Symbol.iterator]',
    `can't access property Symbol.iterator, z is null`,
    "null is not an object (evaluating 'z[Symbol.iterator]')",
  ],
  [
    'var o = {}; o.|f()',
    'o.f is not a function',
    "o.f is not a function. (In 'o.f()', 'o.f' is undefined)",
  ],
  [
    'var f = () => {}; |f()(2)',
    'f() is not a function',
    "f() is not a function. (In 'f()(2)', 'f()' is undefined)",
  ],
  [
    "var o = { f: () => () => {} }; o.|f(')', (1))(2)(3)",
    'o.f(...)(...) is not a function',
    "o.f(')', (1))(2) is not a function. (In 'o.f(')', (1))(2)(3)', 'o.f(')', (1))(2)' is undefined)",
  ],
  [
    'var f = () => {}; |new (f(1))(2)',
    'f(...) is not a constructor',
    "undefined is not a constructor (evaluating 'new (f(1))(2)')",
  ],
  [
    'var o = { f() {} }; for (const x of |o.f(1));',
    "can't access property Symbol.iterator, o.f(...) is undefined",
    "undefined is not an object (evaluating 'o.f(1)')",
  ],
  [
    'const C = 3; |new C()',
    'C is not a constructor',
    "3 is not a constructor (evaluating 'new C()')",
  ],
  [
    'for (const x of |5);',
    '5 is not iterable',
    "undefined is not a function (near '...x of 5...')",
  ],
  [
    'const |{ a } = null',
    'null has no properties',
    'Right side of assignment cannot be destructured',
  ],
  ['var n; const |{ a } = n', 'n is undefined', 'Right side of assignment cannot be destructured'],
  [
    '(({ a }) |=> a)()',
    '(destructured parameter) is undefined',
    'Right side of assignment cannot be destructured',
  ],
  ['const |[z] = {}', '({}) is not iterable', "undefined is not a function (near '...[z]...')"],
  [
    'const b = 1; |b = 2',
    "invalid assignment to const 'b'",
    'Attempted to assign to readonly property.',
  ],
  [
    "'use strict'; const f = Object.freeze({ a: 1 }); f|.a = 2",
    '"a" is read-only',
    'Attempted to assign to readonly property.',
  ],
  [
    "'use strict'; const f = Object.freeze([1]); f[0]|++",
    '0 is read-only',
    'Attempted to assign to readonly property.',
  ],
  [
    "'use strict'; const f = Object.freeze({ a: 1 }); f.a +|= 1",
    '"a" is read-only',
    'Attempted to assign to readonly property.',
  ],
  [
    "'use strict'; const f = Object.freeze({}); f|.a = 2",
    `can't define property "a": Object is not extensible`,
    'Attempting to define property on object that is not extensible.',
  ],
  [
    "Object.|defineProperty(Object.freeze({}), 'a', {})",
    `can't define property "a": Object is not extensible`,
    'Attempting to define property on object that is not extensible.',
  ],
  [
    "'use strict'; |delete Object.freeze({ a: 1 }).a",
    `property "a" is non-configurable and can't be deleted`,
    'Unable to delete property.',
  ],
  ['|nowhere', 'nowhere is not defined', "Can't find variable: nowhere"],
  [
    "'use strict'; |undeclared = 1",
    'assignment to undeclared variable undeclared',
    "Can't find variable: undeclared",
  ],
  [
    '|lex; let lex',
    "can't access lexical declaration 'lex' before initialization",
    'Cannot access uninitialized variable.',
  ],
  [
    'class A {} |A()',
    "class constructors must be invoked with 'new'",
    'Cannot call a class constructor without |new|',
  ],
  ['(function f() { |f() })()', 'too much recursion', 'Maximum call stack size exceeded.'],
  [
    'class B extends Object { constructor() { |this.x } } new B()',
    "must call super constructor before using 'this' in derived class constructor",
    "'super()' must be called in derived constructor before accessing |this| or returning non-object.",
  ],
  [
    'function* g() { i.|next() } var i = g(); i.next()',
    'already executing generator',
    'Generator is executing',
  ],
  [
    '[].|reduce((a, b) => a)',
    'reduce of empty array with no initial value',
    'reduce of empty array with no initial value',
  ],
  [
    '|new Array(-1)',
    'invalid array length',
    'Array length must be a positive integer of safe magnitude.',
  ],
  ["|decodeURI('%')", 'malformed URI sequence', 'URI error'],
  [
    '|1n + 1',
    "can't convert BigInt to number",
    'Invalid mix of BigInt and other type in addition.',
  ],
  ["|Symbol() + ''", "can't convert symbol to string", 'Cannot convert a symbol to a string'],
  ['|+Symbol()', "can't convert symbol to number", 'Cannot convert a symbol to a number'],
  [
    '|new Proxy({}, null)',
    '`handler` argument of Proxy must be an object, got null',
    "A Proxy's 'handler' should be an Object",
  ],
  [
    '|1 instanceof 2',
    "invalid 'instanceof' operand 2",
    'Right hand side of instanceof is not an object',
  ],
  [
    'JSON.|stringify(1n)',
    "BigInt value can't be serialized in JSON",
    'JSON.stringify cannot serialize BigInt.',
  ],
  ['|1n / 0n', 'BigInt division by zero', '0 is an invalid divisor value.'],
  ['new Date(NaN).|toISOString()', 'invalid date', 'Invalid Date'],
  [
    'new DataView(new ArrayBuffer(1)).|getInt16(0)',
    'offset is outside the bounds of the DataView',
    'Out of bounds access',
  ],
  [
    'new WeakMap().|set(1, 1)',
    'WeakMap key 1 must be an object or an unregistered symbol',
    'WeakMap keys must be objects or non-registered symbols',
  ],
];

it.each(cases)(
  'words what goes wrong in "%s" as V8 does',
  (marked, spiderMonkey, javaScriptCore) => {
    const [before = '', call = ''] = marked.split('|');
    const line = (): ErrorLine => ({
      name: '',
      before,
      call: marked.slice(before.length + 1) || call,
    });
    let real: string | undefined;
    try {
      new Function(marked.replace('|', ''))();
    } catch (error) {
      real = (error as Error).message;
    }
    expect(v8Message(spiderMonkey, 'SpiderMonkey', line)).toBe(real);
    expect(v8Message(javaScriptCore, 'JavaScriptCore', line)).toBe(real);
  },
);

it('takes a place in WebKit where nothing is assigned for that of a constant', () => {
  const line = () => ({ before: 'console.', call: "log('before');", name: '' });
  const message = 'Attempted to assign to readonly property.';
  expect(v8Message(message, 'JavaScriptCore', line)).toBe('Assignment to constant variable.');
});

it('claims no name in WebKit for a property whose name is computed', () => {
  const message = 'Attempted to assign to readonly property.';
  for (const [before, call] of [
    ['holder', '[name] = 1'],
    ['holder[name]', '++'],
  ] as const) {
    const line = () => ({ before, call, name: '' });
    expect(v8Message(message, 'JavaScriptCore', line)).toBe(message);
  }
});

it('leaves a message alone that no rule knows', () => {
  const line = () => ({ before: '', call: '', name: '' });
  expect(v8Message('of the program itself', 'SpiderMonkey', line)).toBe('of the program itself');
});
