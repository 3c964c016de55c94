import { expect, it } from 'vitest';
import { slugOf, uniqueName } from './slug.ts';

it('joins the words of a text', () => {
  expect(slugOf("What's `write()` for?")).toBe('whats-write-for');
  expect(slugOf('Průtok Ångström')).toBe('prutok-angstrom');
});

it('cuts a long text at a word and keeps different texts apart', () => {
  const start = 'Why does a writable stream return false from write';
  const [one, two] = [slugOf(`${start} at once?`), slugOf(`${start} at last?`)];
  expect(one).toMatch(/^why-does-a-writable-stream-return-false-[0-9a-f]{8}$/);
  expect(two).toMatch(/^why-does-a-writable-stream-return-false-[0-9a-f]{8}$/);
  expect(one).not.toBe(two);
  expect(slugOf(`${start} at once?`)).toBe(one);
});

it('names a text without Latin letters', () => {
  expect(slugOf('流是什么？')).toMatch(/^[0-9a-f]{8}$/);
  expect(slugOf('流是什么？')).not.toBe(slugOf('背压是什么？'));
});

it('counts names that are taken', () => {
  const taken = new Set<string>();
  expect(['a', 'a', 'b', 'a'].map((name) => uniqueName(name, taken))).toEqual([
    'a',
    'a-2',
    'b',
    'a-3',
  ]);
});
