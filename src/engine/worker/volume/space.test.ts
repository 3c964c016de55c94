import { expect, it } from 'vitest';
import { copyFile } from './copy-file.ts';
import { Descriptors } from './descriptors.ts';
import { Errno } from './errno.ts';
import { inodeBytes } from './space.ts';
import { Volume } from './volume.ts';

/** A volume with room for `files` inodes and `bytes` of content. */
function open(files: number, bytes: number) {
  const size = files * inodeBytes + bytes;
  const volume = new Volume({ cwd: () => '/', umask: () => 0, now: () => 0, size });
  const descriptors = new Descriptors(volume, []);
  const write = (path: string, length: number): number => {
    // O_WRONLY | O_CREAT | O_TRUNC
    const fd = descriptors.open(path, 0o1101, 0o666);
    try {
      return descriptors.write(fd, new Uint8Array(length), -1);
    } finally {
      descriptors.close(fd);
    }
  };
  return { volume, write };
}

const noSpace = new Errno('ENOSPC');

it('takes what it has room for, and no byte more', () => {
  const { write } = open(1, 100);
  expect(write('/a', 100)).toBe(100);
  expect(() => write('/a', 101)).toThrow(noSpace);
});

it('has room for so many files, even if they are empty', () => {
  const { volume, write } = open(2, 0);
  write('/a', 0);
  volume.addDirectory(volume.find('/b', 'never'), 0o777);
  expect(() => write('/c', 0)).toThrow(noSpace);
  expect(volume.find('/c', 'never').inode).toBeUndefined();
});

it('gets room back from what is overwritten, cut off or removed', () => {
  const { volume, write } = open(2, 100);
  for (let round = 0; round < 10; round += 1) {
    write('/a', 100);
    write('/a', 0);
    write('/b', 90);
    volume.leave(volume.find('/b', 'never'));
  }
  expect(write('/a', 100)).toBe(100);
});

it('counts a file with two names once, and a copy again', () => {
  const { volume, write } = open(2, 150);
  write('/a', 100);
  volume.enter(volume.find('/also-a', 'never'), volume.get('/a'));
  expect(() => copyFile(volume, '/a', '/b', 0)).toThrow(noSpace);
  expect(write('/c', 50)).toBe(50);
});

it('refuses to lengthen a file past its room, and the file stays as it is', () => {
  const { volume, write } = open(1, 10);
  write('/a', 5);
  const file = volume.get('/a');
  if (file.kind !== 'file') throw new Error('not a file');
  expect(() => file.content.resize(11)).toThrow(noSpace);
  expect(file.content.size).toBe(5);
  file.content.resize(10);
  expect(file.content.size).toBe(10);
});
