// expect: stderr
import buffer, { Buffer, Blob, File, SlowBuffer } from 'node:buffer';

// What the functions of node:buffer give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('keys', () =>
  Object.keys(buffer).filter((k) => typeof buffer[k] !== 'function' || k),
);
await attempt('alloc', () => [
  Buffer.alloc(5, 'ab'),
  Buffer.allocUnsafe(3).length,
  Buffer.allocUnsafeSlow(2).buffer.byteLength,
  Buffer.alloc(4, 'YQ==', 'base64'),
]);
await attempt('from', () => [
  Buffer.from('héllo'),
  Buffer.from('68656c', 'hex'),
  Buffer.from('aGk', 'base64url'),
  Buffer.from([256, -1, 1.9, '3']),
  Buffer.from(new Uint16Array([1, 300]).buffer),
  Buffer.from({ type: 'Buffer', data: [1, 2] }),
  Buffer.from('ÿ', 'latin1'),
  Buffer.from('ab', 'utf16le'),
  Buffer.from(new String('s')),
  Buffer.of(1, 2),
]);
for (const bad of [5, null, undefined, {}, Symbol('x'), true, () => 1, 5n])
  await attempt('bad', () => Buffer.from(bad));
await attempt('byteLength', () =>
  ['utf8', 'latin1', 'hex', 'base64', 'base64url', 'ucs2', 'ascii', 'binary', 'nope'].map((e) =>
    Buffer.byteLength('aé==', e),
  ),
);
await attempt('isEncoding', () =>
  ['utf-8', 'UTF8', 'hex', 'nope', '', 5, 'utf16le', 'ucs-2', 'binary'].map(Buffer.isEncoding),
);
await attempt('concat', () => [
  Buffer.concat([Buffer.from('a'), new Uint8Array([98])], 5),
  Buffer.concat([Buffer.from('abc')], 2),
  Buffer.concat([]),
]);
await attempt('compare', () => [
  Buffer.compare(Buffer.from('a'), Buffer.from('b')),
  Buffer.from('abc').compare(Buffer.from('xabcx'), 1, 4),
  Buffer.from('a').equals(new Uint8Array([97])),
]);
await attempt('copyBytesFrom', () => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1));
const b = Buffer.from('0123456789abcdef');
await attempt('rw', () => {
  const w = Buffer.alloc(8);
  const out = [];
  for (const k of Object.getOwnPropertyNames(Buffer.prototype)
    .filter((k) => /^write(U?Int|Big|Float|Double)/.test(k))
    .sort()) {
    try {
      const a = /Big/.test(k) ? 5n : /U?Int(LE|BE)$/.test(k) ? 5 : 5;
      const r = /U?Int(LE|BE)$/.test(k) ? w[k](a, 0, 3) : w[k](a, 0);
      out.push(k, r, w.toString('hex'));
    } catch (e) {
      out.push(k, e.code);
    }
  }
  return out.join(' ');
});
await attempt('rr', () =>
  Object.getOwnPropertyNames(Buffer.prototype)
    .filter((k) => /^read/.test(k))
    .sort()
    .map((k) => {
      try {
        return k + ':' + (/U?Int(LE|BE)$/.test(k) ? b[k](1, 5) : b[k](1));
      } catch (e) {
        return k + e.code;
      }
    })
    .join(' '),
);
await attempt('oob', () => b.readInt32LE(14));
await attempt('oob2', () => b.readInt8(1.5));
await attempt('oob3', () => b.writeUInt8(256, 0));
await attempt('oob4', () => b.readUIntBE(0, 7));
await attempt('oob5', () => b.readInt8('1'));
await attempt('oob6', () => Buffer.alloc(4).writeInt32BE(2 ** 31));
await attempt('oob7', () => Buffer.alloc(8).writeBigInt64LE(2n ** 63n));
await attempt('oob8', () => Buffer.alloc(-1));
await attempt('oob9', () => Buffer.alloc(2 ** 53));
await attempt('oob10', () => Buffer.alloc('5'));
await attempt('search', () => [
  b.indexOf('9a'),
  b.indexOf(Buffer.from('f')),
  b.indexOf(48),
  b.lastIndexOf('0'),
  b.includes('cd', 3),
  b.indexOf('zz'),
  b.indexOf('', 5),
  b.indexOf('6162', 0, 'hex'),
  b.lastIndexOf('a', -3),
  b.indexOf('a', NaN),
  b.indexOf(97.9),
  b.indexOf('1', -100),
]);
await attempt('search err', () => b.indexOf({}));
await attempt('fill', () => [
  Buffer.alloc(4).fill('ab', 1, 3),
  Buffer.alloc(3).fill(257),
  Buffer.alloc(3).fill('é', 'latin1'),
  Buffer.alloc(3).fill(''),
  Buffer.alloc(3, 1).fill(0, 2),
]);
await attempt('fill err', () => Buffer.alloc(3).fill('a', 0, 9));
await attempt('fill err2', () => Buffer.alloc(3).fill('zz', 'hex'));
await attempt('tostr', () =>
  ['utf8', 'latin1', 'hex', 'base64', 'base64url', 'ucs2', 'ascii'].map((e) =>
    Buffer.from([0xff, 0xc3, 0xa9, 0x80, 65]).toString(e),
  ),
);
await attempt('tostr2', () => [
  b.toString('utf8', 3, 5),
  b.toString(undefined, -3, 2),
  b.toString('latin1', 14, 99),
  `${b}`,
]);
await attempt('tostr err', () => b.toString('nope'));
await attempt('write', () => {
  const w = Buffer.alloc(6);
  return [
    w.write('héé', 1),
    w,
    w.write('abc', 'latin1'),
    w.write('616263', 2, 2, 'hex'),
    w.write('x', 5, 'utf8'),
    w,
  ];
});
await attempt('write err', () => Buffer.alloc(3).write('a', 5));
await attempt('write err2', () => Buffer.alloc(3).write(5));
await attempt('slice', () => [
  b.slice(-3),
  b.subarray(2, 4),
  b.slice(5, 2),
  b.subarray(1).parent === b.buffer,
  b.offset === b.byteOffset,
]);
await attempt('copy', () => {
  const d = Buffer.alloc(4, '.');
  return [b.copy(d, 1, 3, 9), d, b.copy(d, 9), b.copy(d, 0, 20 - 5)];
});
await attempt('copy err', () => b.copy(Buffer.alloc(2), -1));
await attempt('copy err2', () => b.copy(Buffer.alloc(2), 0, 99));
await attempt('copy err3', () => b.copy('x'));
await attempt('swap', () => [
  Buffer.from([1, 2, 3, 4]).swap16(),
  Buffer.from([1, 2, 3, 4]).swap32(),
  Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).swap64(),
]);
await attempt('swap err', () => Buffer.alloc(3).swap16());
await attempt('json', () => [
  JSON.stringify(Buffer.from('a')),
  Buffer.from('ab').toJSON(),
  [...Buffer.from('a').entries()],
  Buffer.from('abc').toLocaleString('hex'),
  Buffer.from('q').inspect(),
  Buffer.poolSize,
  buffer.INSPECT_MAX_BYTES,
  buffer.kMaxLength,
  buffer.kStringMaxLength,
  buffer.constants,
]);
await attempt('atob', () => [buffer.atob('aGk='), buffer.btoa('hi'), atob(' a G k = ')]);
await attempt('atob err', () => atob('a'));
await attempt('btoa err', () => btoa('€'));
await attempt('isx', () => [
  buffer.isAscii(Buffer.from('a')),
  buffer.isUtf8(Buffer.from([0xff])),
  buffer.isAscii(new Uint8Array([200])),
]);
await attempt('transcode', () => [
  buffer.transcode(Buffer.from('€é'), 'utf8', 'latin1'),
  buffer.transcode(Buffer.from('é'), 'utf8', 'utf16le'),
  buffer.transcode(Buffer.from('é'), 'utf8', 'ascii'),
]);
await attempt('transcode err', () => buffer.transcode(Buffer.from('a'), 'hex', 'utf8'));
await attempt('slow', () => (SlowBuffer === undefined ? 'none' : [SlowBuffer(3).length]));
await attempt('blob', async () => {
  const x = new Blob(['a', new Uint8Array([98]), new Blob(['c'])], {
    type: 'T/X',
    endings: 'transparent',
  });
  return [
    x,
    await x.text(),
    await x.bytes(),
    (await x.arrayBuffer()).byteLength,
    x.slice(1, 2, 'q'),
    await x.slice(-1).text(),
  ];
});
await attempt('blob native', async () => [
  await new Blob(['a\r\nb\nc'], { endings: 'native' }).text(),
]);
await attempt('blob err', () => new Blob('x'));
await attempt('blob err2', () => new Blob([], { endings: 'q' }));
await attempt('file', () => [
  new File(['x'], 'n', { lastModified: 1, type: 'a/b' }),
  new File([], 'q').lastModified > 0,
]);
await attempt('file err', () => new File());
await attempt('objurl', async () => {
  const u = URL.createObjectURL(new Blob(['z']));
  const r = buffer.resolveObjectURL(u);
  const s = await r.text();
  URL.revokeObjectURL(u);
  return [u.startsWith('blob:nodedata:'), s, buffer.resolveObjectURL(u)];
});
await attempt('inspect', () => [
  Buffer.alloc(60),
  Object.assign(Buffer.from('a'), { extra: 1 }),
  [Buffer.from('ab')],
]);
await attempt('textstream', async () => {
  const out = [];
  for await (const c of new Blob(['añb']).textStream?.() ?? []) out.push(c);
  return out;
});
