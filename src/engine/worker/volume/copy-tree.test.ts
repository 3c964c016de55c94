import { expect, it } from 'vitest';
import { CopyFailed, type CopyOptions, copyTree, TargetExists } from './copy-tree.ts';
import { addFiles } from './fill-volume.ts';
import { readlink, symlink } from './links.ts';
import { Volume } from './volume.ts';

const defaults: CopyOptions = {
  force: true,
  errorOnExist: false,
  verbatimSymlinks: false,
  preserveTimestamps: false,
};

function createVolume(): Volume {
  const volume = new Volume({ cwd: () => '/', umask: () => 0, now: () => 1000 });
  const encoder = new TextEncoder();
  addFiles(volume, { '/from/sub/file': 'new' }, (text) => encoder.encode(text));
  return volume;
}

function textOf(volume: Volume, path: string): string {
  const inode = volume.get(path);
  return inode.kind === 'file' ? new TextDecoder().decode(inode.content.bytes) : inode.kind;
}

it('copies a tree into one that is there or not', () => {
  const volume = createVolume();
  copyTree(volume, '/from', '/to', defaults);
  copyTree(volume, '/from', '/to', defaults);
  expect(textOf(volume, '/to/sub/file')).toBe('new');
});

it('leaves or refuses what is there without force', () => {
  const volume = createVolume();
  addFiles(volume, { '/to/sub/file': 'old' }, (text) => new TextEncoder().encode(text));
  copyTree(volume, '/from', '/to', { ...defaults, force: false });
  expect(textOf(volume, '/to/sub/file')).toBe('old');
  const strict = { ...defaults, force: false, errorOnExist: true };
  expect(() => copyTree(volume, '/from', '/to', strict)).toThrow(TargetExists);
});

it('makes links absolute or keeps their text', () => {
  const volume = createVolume();
  symlink(volume, 'sub/file', '/from/link');
  copyTree(volume, '/from', '/absolute', defaults);
  copyTree(volume, '/from', '/verbatim', { ...defaults, verbatimSymlinks: true });
  expect(readlink(volume, '/absolute/link')).toBe('/from/sub/file');
  expect(readlink(volume, '/verbatim/link')).toBe('sub/file');
});

it('copies a link that leads nowhere', () => {
  const volume = createVolume();
  symlink(volume, 'nowhere', '/from/link');
  copyTree(volume, '/from', '/to', defaults);
  expect(readlink(volume, '/to/link')).toBe('/from/nowhere');
});

it('fails on a link that leads nowhere and is in the way', () => {
  const volume = createVolume();
  symlink(volume, 'nowhere', '/from/link');
  copyTree(volume, '/from', '/to', defaults);
  expect(() => copyTree(volume, '/from', '/to', defaults)).toThrow(CopyFailed);
});
