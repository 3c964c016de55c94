import { expect, it } from 'vitest';
import { FileContent } from './file-content.ts';

it('grows by writes and reads as zeros where nothing was written', () => {
  const content = new FileContent();
  content.write(3, Uint8Array.of(1, 2));
  expect([...content.bytes]).toEqual([0, 0, 0, 1, 2]);
  for (let index = 0; index < 1000; index += 1) content.write(index, Uint8Array.of(index));
  expect(content.size).toBe(1000);
  expect(content.bytes[999]).toBe(999 & 255);
});

it('forgets what it was cut off from', () => {
  const content = new FileContent(Uint8Array.of(1, 2, 3));
  content.resize(1);
  content.resize(3);
  expect([...content.bytes]).toEqual([1, 0, 0]);
});

it('reads no further than its end', () => {
  const content = new FileContent(Uint8Array.of(1, 2, 3));
  const target = new Uint8Array(2);
  expect(content.read(2, target)).toBe(1);
  expect([...target]).toEqual([3, 0]);
  expect(content.read(9, target)).toBe(0);
});

it('is out of space where no memory is left', () => {
  expect(() => new FileContent().resize(Number.MAX_SAFE_INTEGER)).toThrow('ENOSPC');
});
