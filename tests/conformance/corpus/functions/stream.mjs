import stream, {
  Readable,
  Writable,
  Duplex,
  Transform,
  PassThrough,
  addAbortSignal,
  compose,
  finished,
  pipeline,
  duplexPair,
  getDefaultHighWaterMark,
  isDisturbed,
  isErrored,
  isReadable,
  isDestroyed,
  isWritable,
} from 'node:stream';
import sp from 'node:stream/promises';
import web from 'node:stream/web';
import consumers from 'node:stream/consumers';

// What the functions of node:stream, its promises, web streams and consumers give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
const R = (...a) => Readable.from(a);
await attempt('keys', () => [
  Object.keys(stream),
  Object.keys(sp),
  Object.keys(web),
  Object.keys(consumers),
]);
for (const [k, f] of Object.entries({
  map: (r) => r.map((x) => x * 2),
  filter: (r) => r.filter((x) => x > 1),
  flatMap: (r) => r.flatMap((x) => [x, x]),
  take: (r) => r.take(2),
  drop: (r) => r.drop(1),
  asIndexedPairs: (r) => r.asIndexedPairs?.() ?? r,
  compose: (r) =>
    r.compose(async function* (s) {
      for await (const x of s) yield x + '!';
    }),
}))
  await attempt(k, async () => f(R(1, 2, 3)).toArray());
for (const [k, f] of Object.entries({
  reduce: (r) => r.reduce((a, b) => a + b, 0),
  some: (r) => r.some((x) => x > 2),
  every: (r) => r.every((x) => x > 0),
  find: (r) => r.find((x) => x > 1),
  forEach: (r) => r.forEach((x) => console.log(x), { concurrency: 2 }),
  toArray: (r) => r.toArray({ signal: AbortSignal.abort() }),
}))
  await attempt(k, () => f(R(1, 2, 3)));
await attempt('cons', async () => [
  await consumers.text(R('a', 'b')),
  await consumers.json(R('{"a":1}')),
  await consumers.buffer(R(Buffer.from('x'))),
  (await consumers.arrayBuffer(R('xy'))).byteLength,
  await (await consumers.blob(R('q'))).text(),
  await consumers.bytes?.(R('z')),
]);
await attempt('pred', () => {
  const r = R(1);
  const w = new Writable();
  return [
    isDisturbed(r),
    isErrored(r),
    isReadable(r),
    isDestroyed(r),
    isWritable(w),
    isWritable(r),
    getDefaultHighWaterMark(false),
    getDefaultHighWaterMark(true),
  ];
});
await attempt('duplexPair', async () => {
  const [a, b] = duplexPair();
  a.end('hi');
  return consumers.text(b);
});
await attempt('compose', async () => {
  const d = compose(new PassThrough(), async function* (s) {
    for await (const c of s) yield String(c).toUpperCase();
  });
  d.end('abc');
  return consumers.text(d);
});
await attempt('pipeline', async () => {
  let s = '';
  await sp.pipeline(R('a', 'b'), new PassThrough(), async (src) => {
    for await (const c of src) s += c;
  });
  return s;
});
await attempt('pipeline ret', async () =>
  sp.pipeline(R('a'), async function (s) {
    for await (const c of s);
    return 'v';
  }),
);
await attempt('pipeline err', async () =>
  sp.pipeline(
    R('a'),
    new Transform({
      transform(c, e, cb) {
        cb(new Error('t'));
      },
    }),
    new Writable({
      write(c, e, cb) {
        cb();
      },
    }),
  ),
);
await attempt('finished', async () => {
  const r = R(1);
  r.resume();
  await sp.finished(r);
  return 'f';
});
await attempt('finished premature', async () => {
  const r = new Readable({ read() {} });
  setImmediate(() => r.destroy());
  return sp.finished(r);
});
await attempt('addAbort', async () => {
  const ac = new AbortController();
  const r = addAbortSignal(ac.signal, new Readable({ read() {} }));
  ac.abort();
  return sp.finished(r);
});
await attempt('from', async () => [
  await Duplex.from(async function* (s) {
    for await (const c of s) yield c;
  }).constructor.name,
  await Readable.from('str').toArray(),
  await Readable.from(Buffer.from('b')).toArray(),
  await Duplex.from(new Blob(['bl'])).toArray(),
  await Duplex.from(Promise.resolve('p')).toArray(),
]);
await attempt('web', async () => {
  const w = Readable.toWeb(R('a', 'b'));
  const n = Readable.fromWeb(w);
  const r = await n.toArray();
  const out = [];
  const ww = Writable.toWeb(
    new Writable({
      write(c, e, cb) {
        out.push(String(c));
        cb();
      },
    }),
  );
  const wr = ww.getWriter();
  await wr.write(Buffer.from('q'));
  await wr.close();
  const dw = Duplex.toWeb(new PassThrough());
  return [r, out, Object.keys(dw)];
});
await attempt('wraps', async () => {
  const { EventEmitter } = await import('node:events');
  const old = new EventEmitter();
  old.pause = old.resume = () => {};
  const r = new Readable().wrap(old);
  setImmediate(() => {
    old.emit('data', 'x');
    old.emit('end');
  });
  return r.toArray();
});
await attempt('webstreams', async () => {
  const ts = new TransformStream({
    transform(c, k) {
      k.enqueue(c + 1);
    },
  });
  const [a, b] = ReadableStream.from([1, 2]).pipeThrough(ts).tee();
  return [await Array.fromAsync(a), await Array.fromAsync(b)];
});
await attempt('byob', async () => {
  const s = new ReadableStream({
    type: 'bytes',
    pull(c) {
      c.byobRequest.view[0] = 7;
      c.byobRequest.respond(1);
    },
  });
  const r = s.getReader({ mode: 'byob' });
  return (await r.read(new Uint8Array(2))).value;
});
await attempt('compression', async () => {
  const cs = new CompressionStream('gzip');
  const w = cs.writable.getWriter();
  w.write(new TextEncoder().encode('abc'));
  w.close();
  return new TextDecoder().decode(
    Buffer.concat(await Array.fromAsync(cs.readable.pipeThrough(new DecompressionStream('gzip')))),
  );
});
await attempt('cs err', () => new CompressionStream('nope'));
for (const f of ['deflate', 'deflate-raw', 'brotli', 'zstd'])
  await attempt(f, () => new CompressionStream(f) && 'ok');
await attempt('set hwm', () => {
  stream.setDefaultHighWaterMark(false, 100);
  const r = new Readable().readableHighWaterMark;
  stream.setDefaultHighWaterMark(false, 65536);
  return r;
});
await attempt('strategies', () => [
  new CountQueuingStrategy({ highWaterMark: 2 }),
  new ByteLengthQueuingStrategy({ highWaterMark: 3 }).size(new Uint8Array(4)),
]);
await attempt('textstreams', async () =>
  Array.fromAsync(
    ReadableStream.from(['é', 'x'])
      .pipeThrough(new TextEncoderStream())
      .pipeThrough(new TextDecoderStream()),
  ),
);
await attempt('uint8', () => [
  stream._isUint8Array?.(Buffer.alloc(1)),
  stream._uint8ArrayToBuffer?.(new Uint8Array(1)),
  stream._isArrayBufferView?.(new DataView(new ArrayBuffer(1))),
]);
await attempt('destroyf', () => typeof stream.destroy);
