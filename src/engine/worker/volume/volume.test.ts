import { expect, it } from 'vitest';
import { checkAccess, setOwner, setPermissions, setTimes } from './attributes.ts';
import { copyFile } from './copy-file.ts';
import { Descriptors } from './descriptors.ts';
import {
  listDirectory,
  makeDirectories,
  makeDirectory,
  makeTemporaryDirectory,
  removeDirectory,
  removeTree,
} from './directories.ts';
import { addFiles, addSystem } from './fill-volume.ts';
import { modeOf, sizeOf } from './inode.ts';
import { link, readlink, realpath, rename, symlink, unlink } from './links.ts';
import { timeOf, Volume } from './volume.ts';

const encoder = new TextEncoder();
const readOnly = 0;

function createVolume(
  files: Record<string, string> = {},
  cwd = '/',
): { volume: Volume; names(path: string): string[]; text(path: string): string } {
  const volume = new Volume({ cwd: () => cwd, umask: () => 0o22, now: () => 1500 });
  addFiles(volume, files, (text) => encoder.encode(text));
  return {
    volume,
    names: (path) => listDirectory(volume, path).map(([name]) => name),
    text(path) {
      const inode = volume.get(path);
      if (inode.kind !== 'file') throw new Error(`${path} is no file.`);
      return new TextDecoder().decode(inode.content.bytes);
    },
  };
}

it('holds the files of a program with the directories above them', () => {
  const { names, text, volume } = createVolume({ '/main.mjs': 'a', '/lib/deep/x.mjs': 'b' });
  expect(names('/')).toEqual(['main.mjs', 'lib']);
  expect(text('/lib/deep/x.mjs')).toBe('b');
  expect(modeOf(volume.get('/main.mjs')).toString(8)).toBe('100644');
  expect(modeOf(volume.get('/lib')).toString(8)).toBe('40755');
});

it('starts relative paths at the working directory and takes dots as directories', () => {
  const { text } = createVolume({ '/a/file': 'inner', '/file': 'outer' }, '/a');
  expect(text('file')).toBe('inner');
  expect(text('./../file')).toBe('outer');
  expect(text('../../../a//file')).toBe('inner');
});

it('says why a path leads nowhere', () => {
  const { volume } = createVolume({ '/dir/file': '' });
  expect(() => volume.get('/none')).toThrow('ENOENT');
  expect(() => volume.get('/none/deeper')).toThrow('ENOENT');
  expect(() => volume.get('/dir/file/x')).toThrow('ENOTDIR');
  expect(() => volume.get('/dir/file/')).toThrow('ENOTDIR');
  expect(() => volume.get('')).toThrow('ENOENT');
  expect(() => volume.get(`/${'n'.repeat(256)}`)).toThrow('ENAMETOOLONG');
  expect(() => volume.get('/n'.repeat(3000))).toThrow('ENAMETOOLONG');
});

it('follows links relative to where they lie, and no circle of them', () => {
  const { volume, text } = createVolume({ '/dir/file': 'found' });
  symlink(volume, 'file', '/dir/link');
  symlink(volume, '/dir', '/short');
  symlink(volume, 'loop', '/loop');
  expect(text('/short/link')).toBe('found');
  expect(readlink(volume, '/short/link')).toBe('file');
  expect(realpath(volume, '/short/link')).toBe('/dir/file');
  expect(volume.get('/short', 'keep').kind).toBe('symlink');
  expect(volume.get('/short/', 'keep').kind).toBe('directory');
  expect(() => volume.get('/loop')).toThrow('ELOOP');
  expect(() => readlink(volume, '/dir/file')).toThrow('EINVAL');
});

it('makes directories one by one or with all above them', () => {
  const { volume } = createVolume({ '/file': '' });
  expect(makeDirectories(volume, './a/b/c/', 0o777)).toBe('./a');
  expect(makeDirectories(volume, '/a/b', 0o777)).toBeUndefined();
  expect(() => makeDirectory(volume, '/a', 0o777)).toThrow('EEXIST');
  expect(() => makeDirectory(volume, '/x/y', 0o777)).toThrow('ENOENT');
  expect(() => makeDirectories(volume, '/file', 0o777)).toThrow('EEXIST');
  expect(() => makeDirectories(volume, '/file/x', 0o777)).toThrow('ENOTDIR');
  expect(() => makeDirectories(volume, '', 0o777)).toThrow('ENOENT');
});

it('removes only empty directories, and trees on demand', () => {
  const { volume, names } = createVolume({ '/a/b/file': '' });
  expect(() => removeDirectory(volume, '/a')).toThrow('ENOTEMPTY');
  expect(() => removeDirectory(volume, '/a/b/file')).toThrow('ENOTDIR');
  expect(() => removeDirectory(volume, '/a/.')).toThrow('EINVAL');
  expect(() => removeDirectory(volume, '/a/b/..')).toThrow('ENOTEMPTY');
  expect(() => removeDirectory(volume, '/')).toThrow('EBUSY');
  expect(() => removeTree(volume, '/none')).toThrow('ENOENT');
  removeTree(volume, '/a');
  expect(names('/')).toEqual([]);
});

it('counts the names of files and directories', () => {
  const { volume, text } = createVolume({ '/a': 'one', '/dir/sub/x': '' });
  link(volume, '/a', '/b');
  expect(volume.get('/b')).toBe(volume.get('/a'));
  expect(volume.get('/a').links).toBe(2);
  expect(volume.get('/dir').links).toBe(3);
  unlink(volume, '/a');
  expect(volume.get('/b').links).toBe(1);
  expect(text('/b')).toBe('one');
  expect(() => link(volume, '/dir', '/other')).toThrow('EPERM');
  expect(() => link(volume, '/b', '/dir')).toThrow('EEXIST');
  expect(() => unlink(volume, '/dir')).toThrow('EISDIR');
  expect(() => unlink(volume, '/b/')).toThrow('ENOTDIR');
});

it('renames as rename(2) allows', () => {
  const { volume, names, text } = createVolume({ '/a': 'a', '/b': 'b', '/full/x': '' });
  makeDirectory(volume, '/empty', 0o777);
  rename(volume, '/a', '/b');
  expect(text('/b')).toBe('a');
  expect(() => rename(volume, '/none', '/x')).toThrow('ENOENT');
  expect(() => rename(volume, '/b', '/empty')).toThrow('EISDIR');
  expect(() => rename(volume, '/empty', '/b')).toThrow('ENOTDIR');
  expect(() => rename(volume, '/empty', '/full')).toThrow('ENOTEMPTY');
  expect(() => rename(volume, '/full', '/full/inner')).toThrow('EINVAL');
  expect(() => rename(volume, '/b', '/c/')).toThrow('ENOTDIR');
  expect(() => rename(volume, '/full/.', '/c')).toThrow('EBUSY');
  rename(volume, '/full', '/empty');
  expect(names('/empty')).toEqual(['x']);
  expect(realpath(volume, '/empty/..')).toBe('/');
  rename(volume, '/b', '/b');
  expect(names('/')).toEqual(['b', 'empty']);
});

it('reads and writes at positions, or where the last operation ended', () => {
  const { volume, text } = createVolume({ '/file': 'abcdef' });
  const descriptors = new Descriptors(volume, []);
  const fd = descriptors.open('/file', 2, 0);
  const target = new Uint8Array(4);
  expect(descriptors.read(fd, target, -1)).toBe(4);
  expect(descriptors.read(fd, target, -1)).toBe(2);
  expect(descriptors.read(fd, target, -1)).toBe(0);
  expect(descriptors.read(fd, target, 1)).toBe(4);
  descriptors.write(fd, encoder.encode('XY'), 1);
  descriptors.write(fd, encoder.encode('!'), -1);
  expect(text('/file')).toBe('aXYdef!');
  descriptors.write(fd, encoder.encode('z'), 9);
  expect(text('/file')).toBe('aXYdef!\0\0z');
  descriptors.truncate(fd, 2);
  descriptors.truncate(fd, 4);
  expect(text('/file')).toBe('aX\0\0');
  descriptors.close(fd);
  expect(() => descriptors.read(fd, target, 0)).toThrow('EBADF');
  expect(() => descriptors.close(fd)).toThrow('EBADF');
});

it('opens by its flags', () => {
  const { volume, text } = createVolume({ '/file': 'abc', '/dir/x': '' });
  const descriptors = new Descriptors(volume, []);
  const writeFlags = 0o1 | 0o100 | 0o1000;
  expect(() => descriptors.open('/none', readOnly, 0)).toThrow('ENOENT');
  expect(() => descriptors.open('/dir', 1, 0)).toThrow('EISDIR');
  expect(() => descriptors.open('/new/', writeFlags, 0o666)).toThrow('EISDIR');
  expect(() => descriptors.open('/file', 0o200000, 0)).toThrow('ENOTDIR');
  expect(() => descriptors.open('/file', writeFlags | 0o200, 0o666)).toThrow('EEXIST');
  const appending = descriptors.open('/file', 0o1 | 0o100 | 0o2000, 0o666);
  descriptors.write(appending, encoder.encode('d'), 0);
  expect(text('/file')).toBe('abcd');
  expect(() => descriptors.read(appending, new Uint8Array(1), -1)).toThrow('EBADF');
  const reading = descriptors.open('/file', readOnly, 0);
  expect(reading).toBe(appending + 1);
  expect(() => descriptors.write(reading, new Uint8Array(1), -1)).toThrow('EBADF');
  expect(() => descriptors.truncate(reading, 0)).toThrow('EINVAL');
  descriptors.close(appending);
  expect(descriptors.open('/made', writeFlags, 0o666)).toBe(appending);
  expect(modeOf(volume.get('/made')).toString(8)).toBe('100644');
  expect(() =>
    descriptors.read(descriptors.open('/dir', readOnly, 0), new Uint8Array(1), 0),
  ).toThrow('EISDIR');
});

it('creates what a dangling link names, unless the file must be new', () => {
  const { volume, names } = createVolume();
  symlink(volume, 'target', '/link');
  const descriptors = new Descriptors(volume, []);
  expect(() => descriptors.open('/link', 0o301, 0o666)).toThrow('EEXIST');
  expect(() => descriptors.open('/link', 0o400000, 0)).toThrow('ELOOP');
  descriptors.open('/link', 0o101, 0o666);
  expect(names('/')).toEqual(['link', 'target']);
});

it('keeps a file that is open after its last name is gone', () => {
  const { volume } = createVolume({ '/file': 'abc' });
  const descriptors = new Descriptors(volume, []);
  const fd = descriptors.open('/file', readOnly, 0);
  unlink(volume, '/file');
  expect(descriptors.read(fd, new Uint8Array(9), 0)).toBe(3);
  expect(descriptors.inodeOf(fd).links).toBe(0);
});

it('copies content and mode, and nothing onto itself', () => {
  const { volume, text } = createVolume({
    '/a': 'content',
    '/b': 'longer than that',
    '/dir/x': '',
  });
  setPermissions(volume, volume.get('/a'), 0o600);
  copyFile(volume, '/a', '/b', 0);
  copyFile(volume, '/a', '/a', 0);
  copyFile(volume, '/a', '/new', 1);
  expect([text('/b'), text('/a'), text('/new')]).toEqual(['content', 'content', 'content']);
  expect(volume.get('/new').permissions).toBe(0o600);
  expect(() => copyFile(volume, '/a', '/b', 1)).toThrow('EEXIST');
  expect(() => copyFile(volume, '/dir', '/x', 0)).toThrow('EISDIR');
  expect(() => copyFile(volume, '/a', '/x', 4)).toThrow('ENOTSUP');
});

it('names a temporary directory by six characters that are not taken', () => {
  const { volume } = createVolume();
  const numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.99, 0, 0, 0, 0, 0];
  const random = (): number => numbers.shift() ?? 0.5;
  expect(makeTemporaryDirectory(volume, '/x-', random)).toBe('/x-AAAAAA');
  expect(makeTemporaryDirectory(volume, '/x-', random)).toBe('/x-9AAAAA');
  expect(volume.get('/x-AAAAAA').permissions).toBe(0o700);
});

it('lets the superuser do all but run what nobody may run', () => {
  const { volume } = createVolume({ '/file': '' });
  const file = volume.get('/file');
  setPermissions(volume, file, 0);
  checkAccess(file, 6);
  expect(() => checkAccess(file, 1)).toThrow('EACCES');
  checkAccess(volume.root, 7);
  setOwner(volume, file, -1, 7);
  expect([file.uid, file.gid]).toEqual([0, 7]);
});

it('keeps times in seconds and nanoseconds', () => {
  const { volume } = createVolume({ '/file': '' });
  const file = volume.get('/file');
  expect(file.modified).toEqual({ sec: 1, nsec: 500_000_000 });
  setTimes(volume, file, 10, 20.5);
  expect(file.accessed).toEqual({ sec: 10, nsec: 0 });
  expect(file.modified).toEqual({ sec: 20, nsec: 500_000_000 });
  expect(timeOf(-0.25)).toEqual({ sec: -1, nsec: 750_000_000 });
});

it('has the devices of Linux, and lists none of them', () => {
  const { volume, names } = createVolume({ '/main.mjs': '' });
  const input = volume.createDevice('pipe', { read: () => 0, write: () => undefined });
  addSystem(volume, [input]);
  expect(names('/')).toEqual(['main.mjs']);
  expect(volume.get('/dev/stdin')).toBe(input);
  const descriptors = new Descriptors(volume, []);
  const nothing = descriptors.open('/dev/null', 2, 0);
  expect(descriptors.write(nothing, new Uint8Array(5), -1)).toBe(5);
  expect(descriptors.read(nothing, new Uint8Array(5), -1)).toBe(0);
  expect(sizeOf(volume.get('/dev/null'))).toBe(0);
  const full = descriptors.open('/dev/full', 2, 0);
  expect(() => descriptors.write(full, new Uint8Array(1), -1)).toThrow('ENOSPC');
  makeDirectory(volume, '/tmp/own', 0o777);
  expect(names('/tmp')).toEqual(['own']);
});
