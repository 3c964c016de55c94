import zlib from 'node:zlib';
import { promisify } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

// What the functions of node:zlib give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
const b = Buffer.from('hello hello hello '.repeat(50));
const rnd = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255));
await attempt('sync', () => [
  zlib.gzipSync(b).length,
  zlib.deflateSync(b).toString('hex'),
  zlib.deflateRawSync(b, { level: 1 }).length,
  zlib.gunzipSync(zlib.gzipSync(b)).equals(b),
  zlib.inflateSync(zlib.deflateSync(rnd)).equals(rnd),
  zlib.inflateRawSync(zlib.deflateRawSync(b)).equals(b),
  zlib.unzipSync(zlib.gzipSync(b)).equals(b),
  zlib.unzipSync(zlib.deflateSync(b)).equals(b),
]);
for (const l of [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  await attempt('level' + l, () => [
    zlib.deflateSync(rnd, { level: l }).length,
    zlib.deflateSync(b, { level: l, memLevel: 1, windowBits: 9 }).toString('base64').slice(0, 40),
  ]);
for (const s of [0, 1, 2, 3, 4])
  await attempt('strategy' + s, () => zlib.deflateSync(rnd, { strategy: s }).length);
await attempt('cb', () => promisify(zlib.gzip)(b).then((x) => x.length));
await attempt('cb2', () => promisify(zlib.unzip)(zlib.gzipSync(b)).then((x) => x.length));
await attempt('cb3', () =>
  Promise.all(['deflate', 'deflateRaw', 'gzip'].map((n) => promisify(zlib[n])(b))),
);
await attempt('cb err', () => promisify(zlib.gunzip)(b));
await attempt('cb err2', () => promisify(zlib.inflate)(zlib.deflateSync(b).subarray(0, 10)));
await attempt('trunc', () => zlib.gunzipSync(zlib.gzipSync(b).subarray(0, 30)));
await attempt('garb', () => zlib.inflateSync(Buffer.from('garbage')));
await attempt('crc', () => {
  const z = zlib.gzipSync(b);
  z[z.length - 5] ^= 1;
  return zlib.gunzipSync(z);
});
await attempt('empty', () => [
  zlib.gzipSync('').length,
  zlib.inflateSync(zlib.deflateSync('')).length,
]);
await attempt('empty in', () => zlib.gunzipSync(''));
await attempt(
  'finishFlush',
  () =>
    zlib.gunzipSync(zlib.gzipSync(b).subarray(0, 30), { finishFlush: zlib.constants.Z_SYNC_FLUSH })
      .length,
);
await attempt('multi', () =>
  zlib.gunzipSync(Buffer.concat([zlib.gzipSync('a'), zlib.gzipSync('b')])).toString(),
);
await attempt('trail', () =>
  zlib.gunzipSync(Buffer.concat([zlib.gzipSync('a'), Buffer.from('zz')])).toString(),
);
await attempt('rejectGarbage', () =>
  zlib.inflateSync(Buffer.concat([zlib.deflateSync('a'), Buffer.from('zz')]), {
    rejectGarbageAfterEnd: true,
  }),
);
await attempt('dict', () => {
  const dictionary = Buffer.from('hello world');
  const c = zlib.deflateSync('hello world hello', { dictionary });
  return [c.toString('hex'), zlib.inflateSync(c, { dictionary }).toString()];
});
await attempt('nodict', () =>
  zlib.inflateSync(zlib.deflateSync('a', { dictionary: Buffer.from('q') })),
);
await attempt('baddict', () =>
  zlib.inflateSync(zlib.deflateSync('a', { dictionary: Buffer.from('q') }), {
    dictionary: Buffer.from('z'),
  }),
);
await attempt('info', () => {
  const { buffer, engine } = zlib.gzipSync(b, { info: true });
  return [buffer.length, engine.constructor.name, engine.bytesWritten];
});
await attempt('maxOut', () => zlib.gunzipSync(zlib.gzipSync(b), { maxOutputLength: 10 }));
await attempt('crc32', () => [
  zlib.crc32('hello'),
  zlib.crc32(Buffer.from('lo'), zlib.crc32('hel')),
  zlib.crc32(''),
]);
await attempt('crc32 err', () => zlib.crc32(5));
for (const o of [
  { level: 10 },
  { windowBits: 7 },
  { memLevel: 0 },
  { strategy: 9 },
  { chunkSize: 5 },
  { flush: 99 },
  { level: 'x' },
  { dictionary: 5 },
  { maxOutputLength: 0 },
])
  await attempt('opt ' + JSON.stringify(o), () => zlib.createDeflate(o) && 'ok');
await attempt('stream', async () => {
  const g = zlib.createGzip();
  const out = [];
  g.on('data', (d) => out.push(d.length));
  g.write('abc');
  await new Promise((r) => g.flush(r));
  g.write('def');
  await new Promise((r) => g.flush(zlib.constants.Z_FULL_FLUSH, r));
  await new Promise((r) => g.params(1, 0, r));
  g.end('ghi');
  await new Promise((r) => g.on('end', r));
  return [out, g.bytesWritten];
});
await attempt(
  'close',
  () =>
    new Promise((r) => {
      const g = zlib.createGzip();
      g.on('close', () => r('closed'));
      g.close();
    }),
);
await attempt(
  'destroy',
  () =>
    new Promise((r) => {
      const g = zlib.createGunzip();
      g.on('error', (e) => r(e.message));
      g.destroy(new Error('d'));
    }),
);
await attempt('pipeline', async () => {
  const out = [];
  await pipeline(
    Readable.from([b, rnd]),
    zlib.createGzip({ chunkSize: 64 }),
    zlib.createGunzip({ chunkSize: 100 }),
    async function* (s) {
      for await (const x of s) out.push(x.length);
    },
  );
  return [out.length, out.slice(0, 3)];
});
await attempt('stream err', async () => {
  for await (const x of Readable.from([Buffer.from('nope nope')]).pipe(zlib.createGunzip()));
});
await attempt('chunks', async () => {
  const z = zlib.gzipSync(rnd);
  const out = [];
  for await (const x of Readable.from(Array.from(z, (v) => Buffer.from([v]))).pipe(
    zlib.createGunzip(),
  ))
    out.push(x);
  return Buffer.concat(out).equals(rnd);
});
await attempt('codes', () => [zlib.codes.Z_OK, zlib.codes[-3], Object.isFrozen(zlib.codes)]);
await attempt('bytesRead', () => zlib.createGzip().bytesRead);
await attempt('_', () => [
  zlib.Gzip.name,
  new zlib.Gunzip() instanceof zlib.Gunzip,
  zlib.createUnzip().constructor.name,
  zlib.createInflateRaw().constructor.name,
  zlib.createDeflateRaw().constructor.name,
]);
for (const f of [
  'utf8 string',
  new Uint8Array([1, 2]),
  new DataView(new ArrayBuffer(3)),
  new ArrayBuffer(4),
])
  await attempt('in', () => zlib.deflateSync(f).toString('hex'));
await attempt('in err', () => zlib.deflateSync(5));
await attempt('in err2', () => zlib.gzip('x'));
