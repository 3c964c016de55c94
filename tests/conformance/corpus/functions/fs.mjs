// expect: stderr
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { promisify } from 'node:util';

// What the functions of node:fs and node:fs/promises give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
fs.mkdirSync('w', { recursive: true });
process.chdir('w');
const cb = (f, ...a) =>
  new Promise((r, j) => f(...a, (e, ...v) => (e ? j(e) : r(v.length > 1 ? v : v[0]))));
const st = (s) =>
  s && [
    s.size,
    s.isFile?.(),
    s.isDirectory?.(),
    s.isSymbolicLink?.(),
    s.mode?.toString(8),
    s.nlink,
  ];
await attempt('write', () => [
  fs.writeFileSync('a.txt', 'hello'),
  fs.readFileSync('a.txt', 'utf8'),
  fs.appendFileSync('a.txt', ' world'),
  fs.readFileSync('a.txt').length,
  fs.existsSync('a.txt'),
  fs.existsSync('zz'),
  fs.existsSync(),
]);
await attempt('stat', () => [
  st(fs.statSync('a.txt')),
  st(fs.lstatSync('.')),
  fs.statSync('zz', { throwIfNoEntry: false }),
  typeof fs.statSync('a.txt', { bigint: true }).size,
  fs.statSync('a.txt').mtime instanceof Date,
]);
await attempt('access', () => [fs.accessSync('a.txt'), fs.accessSync('a.txt', fs.constants.R_OK)]);
await attempt('access err', () => fs.accessSync('zz'));
await attempt('access x', () => fs.accessSync('a.txt', fs.constants.X_OK));
await attempt('chmod', () => {
  fs.chmodSync('a.txt', 0o600);
  const m = fs.statSync('a.txt').mode & 0o777;
  fs.chmodSync('a.txt', '644');
  return m.toString(8);
});
await attempt('chown', () => [fs.chownSync('a.txt', 0, 0), fs.lchownSync('a.txt', 0, 0)]);
await attempt('utimes', () => {
  fs.utimesSync('a.txt', 1, 2);
  const s = fs.statSync('a.txt');
  fs.lutimesSync('a.txt', new Date(3000), 4);
  return [s.atimeMs, s.mtimeMs, fs.statSync('a.txt').mtimeMs, s.mtime];
});
await attempt('copy', () => [fs.copyFileSync('a.txt', 'b.txt'), fs.readFileSync('b.txt', 'utf8')]);
await attempt('copy excl', () => fs.copyFileSync('a.txt', 'b.txt', fs.constants.COPYFILE_EXCL));
await attempt('cp', () => {
  fs.mkdirSync('d/e', { recursive: true });
  fs.writeFileSync('d/e/f', 'x');
  fs.cpSync('d', 'd2', { recursive: true });
  return fs.readdirSync('d2', { recursive: true }).sort();
});
await attempt('cp cb', () =>
  cb(fs.cp, 'd', 'd3', { recursive: true, filter: (s) => !s.endsWith('f') }),
);
await attempt('cp p', async () => {
  await fsp.cp('d', 'd4', { recursive: true });
  return fs.readdirSync('d4/e');
});
await attempt('cp err', () => fs.cpSync('d', 'd5'));
await attempt('dirents', () =>
  fs
    .readdirSync('.', { withFileTypes: true })
    .map((d) => [d.name, d.isFile(), d.isDirectory(), d.parentPath])
    .sort(),
);
await attempt('readdir buf', () => fs.readdirSync('d', 'buffer'));
await attempt('readdir err', () => fs.readdirSync('a.txt'));
await attempt('opendir', async () => {
  const d = fs.opendirSync('.');
  const n = [];
  for await (const e of d) n.push(e.name);
  return n.sort();
});
await attempt('opendir2', () => {
  const d = fs.opendirSync('d');
  const r = [d.path, d.readSync().name, d.readSync()];
  d.closeSync();
  return r;
});
await attempt('opendir closed', () => {
  const d = fs.opendirSync('d');
  d.closeSync();
  return d.readSync();
});
await attempt('opendir p', async () => {
  const d = await fsp.opendir('d', { recursive: true });
  const n = [];
  for await (const e of d) n.push(e.name);
  return n;
});
await attempt('mkdir', () => [
  fs.mkdirSync('x/y/z', { recursive: true }).endsWith('/x'),
  fs.mkdirSync('x/y/z', { recursive: true }),
]);
await attempt('mkdir err', () => fs.mkdirSync('x'));
await attempt('rmdir err', () => fs.rmdirSync('x'));
await attempt('rm err', () => fs.rmSync('x'));
await attempt('rm', () => [
  fs.rmSync('x', { recursive: true }),
  fs.existsSync('x'),
  fs.rmSync('nope', { force: true }),
]);
await attempt('rm err2', () => fs.rmSync('nope'));
await attempt('mkdtemp', () => [
  fs.mkdtempSync('tmp-').length,
  fs.readdirSync('.').filter((n) => n.startsWith('tmp-')).length,
]);
await attempt('mkdtempDisp', () => {
  const d = fs.mkdtempDisposableSync?.('q-');
  const r = [typeof d?.path, fs.existsSync(d.path)];
  d.remove();
  return [...r, fs.existsSync(d.path)];
});
await attempt('rename', () => [fs.renameSync('b.txt', 'c.txt'), fs.existsSync('b.txt')]);
await attempt('rename err', () => fs.renameSync('nope', 'x'));
await attempt('trunc', () => [
  fs.truncateSync('c.txt', 3),
  fs.readFileSync('c.txt', 'latin1'),
  fs.truncateSync('c.txt'),
  fs.statSync('c.txt').size,
]);
await attempt('unlink', () => fs.unlinkSync('c.txt'));
await attempt('unlink err', () => fs.unlinkSync('c.txt'));
await attempt('unlink dir', () => fs.unlinkSync('d'));
await attempt('fd', () => {
  const fd = fs.openSync('f', 'w+');
  const r = [
    fs.writeSync(fd, 'héllo'),
    fs.writeSync(fd, Buffer.from('XYZ'), 1, 2, 0),
    fs.writevSync(fd, [Buffer.from('1'), Buffer.from('2')], 10),
    fs.fstatSync(fd).size,
  ];
  const b = Buffer.alloc(20);
  r.push(
    fs.readSync(fd, b, 0, 5, 0),
    fs.readSync(fd, b, { position: 2, length: 3, offset: 1 }),
    fs.readvSync(fd, [Buffer.alloc(2), Buffer.alloc(30)], 0),
    b.toString('latin1', 0, 6),
  );
  fs.ftruncateSync(fd, 4);
  r.push(fs.fstatSync(fd).size);
  fs.closeSync(fd);
  return r;
});
await attempt('ebadf', () => fs.closeSync(9999));
await attempt('ebadf2', () => fs.readSync(9999, Buffer.alloc(1)));
await attempt('open err', () => fs.openSync('nope'));
await attempt('open flag', () => fs.openSync('f', 'zz'));
await attempt('wx', () => fs.openSync('f', 'wx'));
await attempt('wr ro', () => {
  const fd = fs.openSync('f', 'r');
  try {
    return fs.writeSync(fd, 'x');
  } finally {
    fs.closeSync(fd);
  }
});
await attempt('cb', async () => [
  await cb(fs.readFile, 'a.txt', 'utf8'),
  await cb(fs.writeFile, 'g', 'g'),
  await cb(fs.appendFile, 'g', 'h'),
  st(await cb(fs.stat, 'g')),
  await cb(fs.readdir, 'd'),
  await cb(fs.mkdir, 'm'),
  await cb(fs.rmdir, 'm'),
  await cb(fs.rename, 'g', 'gg'),
  await cb(fs.truncate, 'gg', 1),
  await cb(fs.copyFile, 'gg', 'g2'),
  await cb(fs.unlink, 'g2'),
  await cb(fs.access, 'gg'),
  await cb(fs.chmod, 'gg', 0o600),
  await cb(fs.utimes, 'gg', 1, 1),
  await cb(fs.link, 'gg', 'hl'),
  await cb(fs.mkdtemp, 'z-').then((s) => s.length),
  await cb(fs.rm, 'hl'),
  await cb(fs.chown, 'gg', 0, 0),
  await new Promise((r) => fs.exists('gg', r)),
  await cb(fs.statfs, '.').then((s) => Object.keys(s)),
]);
await attempt('cbfd', async () => {
  const fd = await cb(fs.open, 'f', 'r+');
  const r = [
    await cb(fs.write, fd, 'abc', 0),
    await cb(fs.read, fd, Buffer.alloc(2), 0, 2, 0),
    await cb(fs.fstat, fd).then((s) => s.size),
    await cb(fs.writev, fd, [Buffer.from('z')], 0),
    await cb(fs.readv, fd, [Buffer.alloc(1)], 0),
    await cb(fs.ftruncate, fd, 2),
  ];
  await cb(fs.close, fd);
  return r;
});
for (const [n, f] of Object.entries({
  e1: () => cb(fs.readFile, 'nope'),
  e2: () => cb(fs.mkdir, 'd'),
  e3: () => cb(fs.rmdir, 'd'),
  e4: () => cb(fs.open, 'a.txt/x'),
  e5: () => cb(fs.readdir, 'nope'),
  e6: () => cb(fs.stat, 'nope'),
  e7: () => cb(fs.rename, 'nope', 'q'),
  e8: () => fs.readFile('x'),
  e9: () => fs.readFile(5, {}, null),
  e10: () => fs.writeFileSync('x', 5),
  e11: () => fs.readFileSync('a\0b'),
  e12: () => fs.readFileSync({}),
  e13: () => fs.readFileSync('d'),
  e14: () => fs.writeFileSync('d', ''),
  e15: () => fs.readFileSync('a.txt', 'nope'),
  e16: () => fs.openSync('x'.repeat(300), 'w'),
  e17: () => fs.rmdirSync('a.txt'),
  e18: () => fs.linkSync('d', 'dl'),
  e19: () => fs.renameSync('a.txt', 'd'),
  e20: () => fs.renameSync('d', 'd/e/f2'),
}))
  await attempt(n, f);
await attempt('p', async () => [
  await fsp.readFile('a.txt', 'utf8'),
  await fsp.writeFile('pp', ['a', 'b']),
  await fsp.appendFile('pp', 'c'),
  (await fsp.stat('pp')).size,
  await fsp.readdir('d'),
  await fsp.mkdir('pm/q', { recursive: true }).then((s) => s.slice(-3)),
  await fsp.rm('pm', { recursive: true }),
  await fsp.rename('pp', 'pq'),
  await fsp.truncate('pq', 2),
  await fsp.copyFile('pq', 'pr'),
  await fsp.unlink('pr'),
  await fsp.access('pq'),
  await fsp.chmod('pq', 0o600),
  await fsp.utimes('pq', 1, 1),
  await fsp.link('pq', 'ph'),
  (await fsp.mkdtemp('py-')).length,
  await fsp.chown('pq', 0, 0),
  Object.keys(await fsp.statfs('.')),
  await fsp.rmdir('d3/e').catch((e) => e.code),
]);
await attempt('fh', async () => {
  const h = await fsp.open('fh', 'w+');
  const r = [
    typeof h.fd,
    await h.write('héllo'),
    await h.write(Buffer.from('zz'), 0, 1, 0),
    await h.writev([Buffer.from('1')], 9),
    (await h.stat()).size,
    await h.read(Buffer.alloc(3), 0, 3, 0),
    await h.readv([Buffer.alloc(2)], 1),
    await h.readFile('latin1'),
    await h.appendFile('x'),
    await h.truncate(3),
    await h.writeFile('qq'),
  ];
  await h.close();
  return r;
});
await attempt('fh lines', async () => {
  fs.writeFileSync('ln', 'a\nb\n\nc');
  const h = await fsp.open('ln');
  const l = [];
  for await (const x of h.readLines()) l.push(x);
  return l;
});
await attempt('fh web', async () => {
  const h = await fsp.open('ln');
  const l = [];
  for await (const x of h.readableWebStream()) l.push(Buffer.from(x).toString());
  await h.close();
  return l;
});
await attempt('fh closed', async () => {
  const h = await fsp.open('ln');
  await h.close();
  return [h.fd, await h.read(Buffer.alloc(1))];
});
await attempt('fh stream', async () => {
  const h = await fsp.open('ln');
  const l = [];
  for await (const x of h.createReadStream({ encoding: 'utf8' })) l.push(x);
  return l;
});
await attempt('fh dispose', async () => {
  const h = await fsp.open('ln');
  await h[Symbol.asyncDispose]();
  return h.fd;
});
await attempt('glob', () =>
  fs.globSync('**/*', { exclude: (n) => n.startsWith('d') || /-/.test(n) }).sort(),
);
await attempt('glob p', async () => {
  const l = [];
  for await (const n of fsp.glob(['*.txt', 'd/**'])) l.push(n);
  return l.sort();
});
await attempt('glob cb', () => cb(fs.glob, 'l*'));
await attempt('readfile abort', async () => fsp.readFile('a.txt', { signal: AbortSignal.abort() }));
await attempt('readfile flags', async () => fsp.readFile('newf', { flag: 'a+', encoding: 'utf8' }));
await attempt('url', () => fs.readFileSync(new URL('file://' + process.cwd() + '/a.txt'), 'utf8'));
await attempt('url err', () => fs.readFileSync(new URL('http://x/')));
await attempt('bufpath', () => fs.readFileSync(Buffer.from('a.txt'), 'utf8'));
await attempt('write types', () => {
  fs.writeFileSync('wt', new Uint16Array([65, 66]));
  return [
    fs.readFileSync('wt'),
    fs.writeFileSync('wt', new DataView(new ArrayBuffer(2))),
    fs.readFileSync('wt'),
    fs.writeFileSync('wt', 'zz', { mode: 0o600, flag: 'a' }),
    (fs.statSync('wt').mode & 0o777).toString(8),
  ];
});
await attempt('Stats', () => [
  typeof fs.Stats,
  typeof fs.Dirent,
  typeof fs.Dir,
  fs.F_OK,
  Object.keys(fs.promises).length,
  typeof fs.ReadStream,
  typeof fs.FileReadStream,
  fs._toUnixTimestamp(new Date(1000)),
]);
await attempt('utf8', () => {
  fs.mkdirSync('ü');
  fs.writeFileSync('ü/ñ', 'x');
  return [fs.readdirSync('ü'), fs.readdirSync('ü', 'hex')];
});
process.chdir('..');
fs.rmSync('w', { recursive: true });
