// expect: stderr
import { StringDecoder } from 'node:string_decoder';
import timers from 'node:timers';
import tp from 'node:timers/promises';
import assert from 'node:assert';
import path from 'node:path';
import url from 'node:url';
import qs from 'node:querystring';

// What the functions of the smaller modules give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('sd', () => {
  const out = [];
  for (const e of [
    'utf8',
    'utf16le',
    'base64',
    'base64url',
    'hex',
    'latin1',
    'ascii',
    'ucs2',
    'binary',
  ]) {
    const d = new StringDecoder(e);
    out.push(
      e,
      d.write(Buffer.from([0xe2, 0x82])),
      d.write(Buffer.from([0xac, 0x41])),
      d.end(Buffer.from([0xc3])),
      d.encoding,
      d.lastNeed,
      d.lastTotal,
    );
  }
  return out;
});
await attempt('sd err', () => new StringDecoder('zz'));
await attempt('sd err2', () => new StringDecoder().write(5));
await attempt('sd text', () => new StringDecoder('utf8').text?.(Buffer.from('abc'), 1));
await attempt('sd surr', () => {
  const d = new StringDecoder('utf16le');
  return [
    d.write(Buffer.from([0x3d, 0xd8])),
    d.write(Buffer.from([0x4d])),
    d.write(Buffer.from([0xdc])),
    d.end(),
  ];
});
await attempt('timers', () => {
  const x = setTimeout(() => {}, 10, 1);
  const r = [
    x.hasRef(),
    x.unref() === x,
    x.hasRef(),
    x.ref() === x,
    typeof x[Symbol.toPrimitive](),
    x.refresh() === x,
    x._idleTimeout,
    x._repeat,
  ];
  x.close();
  const i = setInterval(() => {}, 5);
  clearTimeout(i);
  const m = setImmediate(() => {});
  r.push(m.hasRef(), m.unref() === m);
  clearImmediate(m);
  clearTimeout(undefined);
  clearTimeout('nope');
  clearTimeout(123456);
  const n = +setTimeout(() => console.log('never'), 1);
  clearTimeout(n);
  clearTimeout(String(n));
  return r;
});
await attempt('timer err', () => setTimeout('x'));
await attempt('imm err', () => setImmediate(5));
await attempt('timer nan', async () => {
  await new Promise((r) => setTimeout(r, NaN));
  await new Promise((r) => setTimeout(r, -5));
  await new Promise((r) => setTimeout(r, 'abc'));
  return 'ok';
});
await attempt('tp', async () => [
  await tp.setTimeout(1, 'a'),
  await tp.setImmediate('b'),
  await tp.scheduler.wait(1),
  await tp.scheduler.yield(),
]);
await attempt('tp int', async () => {
  let n = 0;
  for await (const v of tp.setInterval(1, 'v')) if (++n === 3) return [n, v];
});
await attempt('tp abort', async () => tp.setTimeout(5, 1, { signal: AbortSignal.abort('why') }));
await attempt('tp abort2', async () => {
  const ac = new AbortController();
  const p = tp.setTimeout(5000, 1, { signal: ac.signal });
  ac.abort();
  return p;
});
await attempt('tp err', async () => tp.setTimeout('x', 1));
await attempt('tp err2', async () => tp.setTimeout(1, 1, { ref: 5 }));
await attempt('tp unref', async () => tp.setTimeout(1, 1, { ref: true }));
await attempt('timers dispose', () => {
  const x = setTimeout(() => {}, 5);
  x[Symbol.dispose]();
  return x._destroyed;
});
await attempt('timers keys', () => [Object.keys(timers), Object.keys(tp)]);
for (const [n, f] of Object.entries({
  ok: () => assert.ok(0, 'm'),
  equal: () => assert.equal(1, 2),
  ne: () => assert.notEqual(1, 1),
  deq: () => assert.deepEqual({ a: 1 }, { a: 2 }),
  ndeq: () => assert.notDeepEqual([1], [1]),
  se: () => assert.strictEqual('a\nb', 'a\nc'),
  nse: () => assert.notStrictEqual(1, 1),
  dse: () => assert.deepStrictEqual(new Map([[1, { a: 1 }]]), new Map([[1, { a: 2 }]])),
  ndse: () => assert.notDeepStrictEqual({}, {}),
  th: () => assert.throws(() => {}),
  th2: () =>
    assert.throws(() => {
      throw new Error('x');
    }, /y/),
  th3: () =>
    assert.throws(
      () => {
        throw new Error('x');
      },
      { message: 'z' },
    ),
  th4: () =>
    assert.throws(() => {
      throw new TypeError('x');
    }, RangeError),
  dnt: () =>
    assert.doesNotThrow(() => {
      throw new Error('x');
    }, 'm'),
  rej: () => assert.rejects(async () => {}),
  rej2: () => assert.rejects(Promise.reject(new Error('q')), /q/),
  dnr: () => assert.doesNotReject(Promise.reject(new Error('q'))),
  fail: () => assert.fail('f'),
  fail0: () => assert.fail(),
  ife: () => assert.ifError(new Error('e')),
  ife0: () => assert.ifError(null),
  match: () => assert.match('abc', /x/),
  dnm: () => assert.doesNotMatch('abc', /b/),
  pds: () => assert.partialDeepStrictEqual({ a: 1, b: 2 }, { a: 1 }),
  pds2: () => assert.partialDeepStrictEqual({ a: 1 }, { b: 1 }),
  inst: () => new assert.Assert({ diff: 'full' }).equal(1, 2),
  ae: () => new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' }).message,
  strict: () => assert.strict.equal(1, '1'),
  set: () => assert.deepStrictEqual(new Set([1, [2]]), new Set([1, [3]])),
  long: () =>
    assert.deepStrictEqual(
      Array.from({ length: 40 }, (_, i) => i),
      Array.from({ length: 40 }, (_, i) => (i === 20 ? 'x' : i)),
    ),
  nan: () => assert.deepStrictEqual([NaN, -0], [NaN, 0]),
  buf: () => assert.deepStrictEqual(Buffer.from('ab'), Buffer.from('ac')),
  proto: () => assert.deepStrictEqual(Object.create(null), {}),
  err: () => assert.deepStrictEqual(new Error('a'), new Error('b')),
  date: () => assert.deepStrictEqual(new Date(0), new Date(1)),
  sym: () => assert.strictEqual(Symbol.for('a'), 'a'),
  args: () => assert.throws('x'),
  thv: () =>
    assert.throws(
      () => {
        throw null;
      },
      (e) => e === null,
    ),
  thv2: () =>
    assert.throws(() => {
      throw new Error('Wrong');
    }, /^Error: Wrong$/),
}))
  await attempt('assert ' + n, f);
for (const P of [path.posix, path.win32])
  await attempt('path', () => [
    P.sep,
    P.delimiter,
    P.join('a', '..', '/b', 'c//d', '.'),
    P.resolve('/a/b', '../c'),
    P.normalize('/a//b/../c/.'),
    P.isAbsolute('/a'),
    P.isAbsolute('C:\\a'),
    P.relative('/a/b/c', '/a/d'),
    P.dirname('/a/b/c.txt'),
    P.basename('/a/b/c.txt', '.txt'),
    P.extname('a.b.c'),
    P.parse('/home/u/f.txt'),
    P.format({ dir: '/d', name: 'n', ext: 'e' }),
    P.toNamespacedPath('/a'),
    P.matchesGlob?.('a/b.js', 'a/*.js'),
    P.relative('C:\\a\\b', 'C:\\a\\c'),
  ]);
await attempt('path err', () => path.join(5));
await attempt('path rel', () => [path.resolve('') === process.cwd(), path === path.posix]);
await attempt('url', () => {
  const u = new URL('../p?x=1#h', 'http://us:pw@ex.com:8080/a/b/');
  return [
    u.href,
    u.origin,
    u.protocol,
    u.username,
    u.password,
    u.host,
    u.hostname,
    u.port,
    u.pathname,
    u.search,
    u.hash,
    u.searchParams.get('x'),
    JSON.stringify(u),
    URL.canParse('x:'),
    URL.parse?.('nope'),
  ];
});
await attempt('url err', () => new URL('nope'));
await attempt('url err2', () => new URL('//x', 'rel'));
await attempt('url set', () => {
  const u = new URL('http://a/');
  u.port = '99999';
  u.protocol = 'https';
  u.host = 'b:1';
  u.pathname = 'x y';
  u.search = 'é';
  u.hash = '#q';
  u.username = 'ü';
  return u.href;
});
await attempt('usp', () => {
  const p = new URLSearchParams('a=1&b=2&a=3');
  p.append('c', ' &');
  p.delete('b');
  p.set('a', 'z');
  p.sort();
  return [
    `${p}`,
    p.has('a'),
    p.has('a', 'q'),
    p.getAll('a'),
    [...p],
    p.size,
    [...new URLSearchParams({ x: '1', y: 2 }).keys()],
    `${new URLSearchParams([['a', 'b']])}`,
    `${new URLSearchParams('?a=%20+%E9')}`,
  ];
});
await attempt('usp err', () => new URLSearchParams([['a']]));
await attempt('usp err2', () => new URLSearchParams(5).toString());
await attempt('legacy', () => [
  url.parse('http://u:p@h.com:80/p/a?q=1#h', true),
  url.format({ protocol: 'http', host: 'h', pathname: '/p', query: { a: [1, 2] } }),
  url.resolve('/one/two', '../x'),
  url.format(new URL('http://a:b@ü.com/x#y'), { auth: false, fragment: false, unicode: true }),
  url.resolveObject?.('http://a/b', 'c').href,
]);
await attempt('ftp', () => [
  url.fileURLToPath('file:///a%20b'),
  url.pathToFileURL('/a b#?.txt').href,
  url.domainToASCII('español.com'),
  url.domainToUnicode('xn--fiq228c.com'),
  url.urlToHttpOptions(new URL('http://a:b@h:1/p?q')),
  url.fileURLToPathBuffer?.('file:///a%FF'),
]);
await attempt('ftp err', () => url.fileURLToPath('http://x'));
await attempt('ftp err2', () => url.fileURLToPath('file:///a%2Fb'));
await attempt('ftp err3', () => url.fileURLToPath('file://host/a'));
await attempt(
  'pattern',
  () => new URLPattern({ pathname: '/a/:id' }).exec('http://h/a/5')?.pathname.groups.id,
);
await attempt('qs', () => [
  qs.parse('a=1&a=2&b=%20+&c'),
  qs.stringify({ a: [1, 'x'], b: true, c: null, d: 'é&' }),
  qs.escape('a b&'),
  qs.unescape('%41%zz'),
  qs.parse('a:1;b:2', ';', ':'),
  qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }),
  qs.unescapeBuffer('a%20').toString(),
  qs.encode === qs.stringify,
]);
