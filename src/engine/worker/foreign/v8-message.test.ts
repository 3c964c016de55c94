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
  [
    'var z = null; z|[Symbol.asyncIterator]',
    `can't access property Symbol.asyncIterator, z is null`,
    "null is not an object (evaluating 'z[Symbol.asyncIterator]')",
  ],
  [
    'class P { #x = 1; static r(o) { return o|.#x; } } P.r({})',
    "can't access private field or method: object is not the right class",
    "Cannot access invalid private field (evaluating 'o.#x')",
  ],
  [
    'class P { #x = 1; static w(o) { o|.#x = 2; } } P.w({})',
    "can't set private field: object is not the right class",
    "Cannot access invalid private field (evaluating 'o.#x = 2')",
  ],
  [
    'class A extends Object { constructor() { super(); |super(); } } new A()',
    'super() called twice in derived class constructor',
    "'super()' can't be called more than once in a constructor.",
  ],
  [
    'class A extends Object { constructor() { return 5; } } |new A()',
    'derived class constructor returned invalid value 5',
    'Cannot return a non-object type in the constructor of a derived class.',
  ],
  [
    'class A { constructor() { super.|x(); } } new A()',
    'super.x is not a function',
    "super.x is not a function. (In 'super.x()', 'super.x' is undefined)",
  ],
  [
    'var a = {}, b = Object.create(a); Object.|setPrototypeOf(a, b)',
    "can't set prototype: it would cause a prototype chain cycle",
    'cyclic __proto__ value',
  ],
  [
    '|String(Object.create(null))',
    "can't convert Object.create(...) to string",
    'No default value',
  ],
  [
    '(1).|toFixed(101)',
    'precision 101 out of range',
    'toFixed() argument must be between 0 and 100',
  ],
];

/** What Firefox alone says enough of. */
const ofSpiderMonkey: [program: string, SpiderMonkey: string][] = [
  ['var z; z|[Symbol.for("x y")]', `can't access property Symbol.for("x y"), z is undefined`],
  ['var z; z|[Symbol("own")]', `can't access property Symbol("own"), z is undefined`],
  ['[1].|map(5)', '5 is not a function'],
  ['[1].|map("x")', '"x" is not a function'],
  ['[1].|forEach()', 'missing argument 0 when calling function Array.prototype.forEach'],
  ['new |Promise(5)', '5 is not a function'],
  ['|class A extends 5 {}', 'class heritage 5 is not an object or null'],
  ['"use strict"; (5).|x = 1', `can't assign to property "x" on 5: not an object`],
  ['Object.|defineProperty({}, "a", 5)', 'Property descriptor must be an object, got 5'],
  [
    'var o = Object.freeze({ a: 1 }); Object.|defineProperty(o, "a", { value: 2 })',
    `can't redefine non-configurable property "a"`,
  ],
  ['|+{ valueOf: () => ({}), toString: () => ({}) }', "can't convert ({}) to number"],
  ['|"a" in "b"', `cannot use 'in' operator to search for "a" in "b"`],
  ['"x".|repeat(-1)', 'repeat count must be non-negative'],
  [
    '"x".|repeat(2 ** 30)',
    'repeat count must be less than infinity and not overflow maximum string size',
  ],
  ['String.prototype.|trim.call(null)', 'String.prototype.trim called on incompatible null'],
  ['|Map()', 'calling a builtin Map constructor without new is forbidden'],
  [
    'class A { get #p() { return 1; } static t(o) { o|.#p = 1; } } A.t(new A())',
    'setting getter-only property #p',
  ],
  [
    'for (const x of { [Symbol.iterator]: () => 5 }) ;|',
    '[Symbol.iterator]() returned a non-object value',
  ],
  ['|BigInt("x")', 'invalid BigInt syntax'],
  ['|+1n', "can't convert BigInt to number"],
  ['Function.prototype.bind.|call(5)', 'Function.prototype.bind called on incompatible number'],
];

/** What V8 says of a program, and the line with the place that another engine names. */
function readCase(marked: string): { real: string | undefined; line(): ErrorLine } {
  const [before = ''] = marked.split('|');
  try {
    new Function(marked.replace('|', ''))();
  } catch (error) {
    const line = () => ({ name: '', before, call: marked.slice(before.length + 1) });
    return { real: (error as Error).message, line };
  }
  throw new Error(`Nothing goes wrong in ${marked}`);
}

it.each(cases)(
  'words what goes wrong in "%s" as V8 does',
  (marked, spiderMonkey, javaScriptCore) => {
    const { real, line } = readCase(marked);
    expect(v8Message(spiderMonkey, 'SpiderMonkey', line)).toBe(real);
    expect(v8Message(javaScriptCore, 'JavaScriptCore', line)).toBe(real);
  },
);

it.each(ofSpiderMonkey)('words what Firefox says of "%s" as V8 does', (marked, message) => {
  const { real, line } = readCase(marked);
  expect(v8Message(message, 'SpiderMonkey', line)).toBe(real);
});

it('says of a loop that waits that it wants what can be waited for', () => {
  const line = () => ({ before: 'for await (const x of ', call: 'v) {}', name: '' });
  const wanted = 'v is not async iterable';
  expect(v8Message('v is not iterable', 'SpiderMonkey', line)).toBe(wanted);
  const near = "undefined is not a function (near '...x of v...')";
  expect(v8Message(near, 'JavaScriptCore', line)).toBe(wanted);
});

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
