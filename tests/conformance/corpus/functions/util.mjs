// expect: stderr
import util from 'node:util';
import { Readable } from 'node:stream';

// What the functions of node:util give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('format', () =>
  util.format(
    '%s %d %i %f %j %o %O %c %% %x',
    'a',
    1.5,
    2.7,
    '3.5',
    { a: 1 },
    { b: [1] },
    { c: 1 },
    'css',
    'rest',
  ),
);
await attempt('formatWithOptions', () =>
  util.formatWithOptions({ colors: true }, '%O', { a: 1, b: 'x' }),
);
await attempt('inspect', () =>
  util.inspect(new Map([[{ a: 1 }, new Set([1])]]), { depth: 0, compact: false, sorted: true }),
);
await attempt('inspect2', () =>
  util.inspect(
    {
      a: 1n,
      b: Symbol('x'),
      c: [undefined, null],
      d: new Date(0),
      e: /x/g,
      f() {},
      g: class A {},
      h: new Error('m').message,
      get i() {
        return 1;
      },
      j: new Proxy({}, {}),
      k: Buffer.from('a'),
      l: new WeakMap(),
      m: Promise.resolve(1),
      n: new ArrayBuffer(2),
    },
    { showHidden: true, getters: true, showProxy: true },
  ),
);
await attempt('inspect numeric', () =>
  util.inspect([123456.789, 1e21, -0, 12345n], { numericSeparator: true }),
);
await attempt(
  'maxstr',
  () =>
    util.inspect('x'.repeat(50), { maxStringLength: 10 }) +
    util.inspect(Array(200).fill(1), { maxArrayLength: 3, breakLength: Infinity }),
);
await attempt('styleText', () => util.styleText(['bold', 'red'], 'x', { validateStream: false }));
await attempt('strip', () => util.stripVTControlCharacters('\u001b[31mred\u001b[0m'));
await attempt('promisify', async () => {
  const f = util.promisify((a, cb) => setImmediate(cb, null, a + 1));
  return f(1);
});
await attempt('promisify timers', async () => util.promisify(setTimeout)(1, 'v'));
await attempt(
  'callbackify',
  () => new Promise((r) => util.callbackify(async (x) => x * 2)(4, (e, v) => r([e, v]))),
);
await attempt(
  'callbackify2',
  () =>
    new Promise((r) =>
      util.callbackify(async () => {
        throw null;
      })((e) => r([e.code, e.message])),
    ),
);
await attempt('deprecate', () => {
  const f = util.deprecate(() => 5, 'gone', 'DEPX');
  return f();
});
await attempt('inherits', () => {
  function A() {}
  function B() {}
  util.inherits(A, B);
  return new A() instanceof B;
});
await attempt('isDeep', () => [
  util.isDeepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] }),
  util.isDeepStrictEqual([1], ['1']),
]);
await attempt('types', () => [
  util.types.isPromise(Promise.resolve()),
  util.types.isProxy(new Proxy({}, {})),
  util.types.isGeneratorFunction(function* () {}),
  util.types.isBoxedPrimitive(Object(1n)),
  util.types.isExternal({}),
  util.types.isModuleNamespaceObject(util),
  util.types.isArgumentsObject(
    (function () {
      return arguments;
    })(),
  ),
  util.types.isTypedArray(Buffer.alloc(1)),
  util.types.isUint8Array(Buffer.alloc(1)),
  util.types.isNativeError(new TypeError()),
  util.types.isKeyObject?.({}),
  util.types.isCryptoKey?.({}),
  util.types.isWeakSet(new WeakSet()),
  util.types.isAsyncFunction(async () => {}),
  util.types.isMapIterator(new Map().keys()),
  util.types.isSetIterator(new Set().values()),
  util.types.isStringObject(Object('x')),
  util.types.isSymbolObject(Object(Symbol())),
  util.types.isDataView(new DataView(new ArrayBuffer(1))),
  util.types.isBigInt64Array(new BigInt64Array(1)),
  util.types.isFloat16Array?.(1),
  util.types.isRegExp(/x/),
  util.types.isDate(new Date()),
]);
await attempt('toUSV', () => util.toUSVString('a\ud800b'));
await attempt('getSystemErrorName', () => [
  util.getSystemErrorName(-2),
  util.getSystemErrorMessage(-2),
  util.getSystemErrorMap().size > 50,
  util.getSystemErrorMap().get(-13),
]);
await attempt('parseArgs', () =>
  util.parseArgs({
    args: ['-f', '--bar', 'b', 'pos', '--no-color'],
    options: {
      foo: { type: 'boolean', short: 'f' },
      bar: { type: 'string', default: 'q' },
      color: { type: 'boolean' },
    },
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  }),
);
await attempt('parseArgs err', () => util.parseArgs({ args: ['--zzz'], options: {} }));
await attempt('parseEnv', () =>
  util.parseEnv(
    'A=1\nB="x\\ny"\n# c\nexport C=\'q\' # c\nD=a b # z\nE=`w`\nF=\nG="multi\nline"\nH=a=b\n I = 5 \nJ="unclosed\nK',
  ),
);
await attempt('debuglog', () => {
  const d = util.debuglog('nope');
  d('x');
  return [d.enabled, typeof util.debug];
});
await attempt('aborted', async () => {
  const ac = new AbortController();
  const o = {};
  const p = util.aborted(ac.signal, o);
  ac.abort();
  await p;
  return 'aborted';
});
await attempt('transferable', () => [
  util.transferableAbortController().signal.aborted,
  util.transferableAbortSignal(AbortSignal.abort()).aborted,
]);
await attempt('mime', () => {
  const m = new util.MIMEType('text/html; charset=utf-8;q="a b"');
  m.params.set('x', 'y');
  return [`${m}`, m.type, m.subtype, m.essence, [...m.params]];
});
await attempt('mimebad', () => new util.MIMEType('bad'));
await attempt('textdecoder', () => [
  new util.TextDecoder('utf-16le').decode(new Uint8Array([97, 0])),
  new util.TextEncoder().encode('é'),
  new util.TextDecoder('latin1').encoding,
]);
await attempt('diff', () => util.diff('abc', 'abd'));
await attempt('diffarr', () => util.diff(['a', 'b'], ['a', 'c', 'b']));
await attempt('custom', () =>
  util.inspect({
    [util.inspect.custom](d, o, i) {
      return [d, typeof o.stylize, typeof i];
    },
  }),
);
await attempt('defaults', () => util.inspect.defaultOptions);
await attempt('_extend', () => util._extend({ a: 1 }, { b: 2 }));
await attempt('isArray', () => util.isArray?.([]));
await attempt('convert', () => util.convertProcessSignalToExitCode?.('SIGTERM'));
await attempt('readable', () => util.inspect(Readable.from([1]), { depth: 0 }));
await attempt('err inspect', () =>
  util
    .inspect(Object.assign(new Error('boom', { cause: new TypeError('inner') }), { extra: 1 }))
    .replace(/\n    at .*/g, '')
    .replace(/file:.*?:\d+:\d+/g, ''),
);
await attempt('agg', () =>
  util.inspect(new AggregateError([new Error('a'), 1], 'many')).replace(/\n +at .*/g, ''),
);
await attempt(
  'class',
  () =>
    util.inspect(
      class B extends Array {
        static x = 1;
      },
    ) +
    util.inspect(new (class B extends Array {})(3)) +
    util.inspect(Object.create(null, { x: { value: 1, enumerable: true } })) +
    util.inspect(
      new (class C extends null {
        constructor() {
          return Object.create(C.prototype);
        }
      })(),
    ),
);
await attempt('circ', () => {
  const a = { n: 'a' };
  a.self = a;
  a.l = [a, { a }];
  return util.inspect(a);
});
await attempt(
  'str',
  () => util.inspect("it's") + util.inspect('a"\'b') + util.inspect('a"\'`b\n\u0000\x7f'),
);
await attempt(
  'typed',
  () =>
    util.inspect(new Float32Array([1.5, -0])) +
    util.inspect(new DataView(new ArrayBuffer(2), 1)) +
    util.inspect(Object('str')) +
    util.inspect(Object(Symbol('q'))) +
    util.inspect([, 'a', ,]) +
    util.inspect(new Date(NaN)),
);
await attempt(
  'gen',
  () =>
    util.inspect(function* g() {}) +
    util.inspect((function* g() {})()) +
    util.inspect(async () => {}) +
    util.inspect(async function* z() {}) +
    util.inspect(globalThis, { depth: -1 }),
);
await attempt(
  'url',
  () =>
    util.inspect(new URL('http://u:p@h:1/p?q#f')) +
    util.inspect(new URLSearchParams('a=1&b=2')) +
    util.inspect(new URLSearchParams('a=1').entries()),
);
