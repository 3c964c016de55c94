import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectedEnd } from './corpus-program.ts';
import { listCorpus } from './list-corpus.ts';

it('lists files and folders alike, in order', async () => {
  const programs = await listCorpus({ filters: ['esm/'] });
  const folder = programs.find(({ file }) => file === 'esm/live-bindings');
  expect(Object.keys(folder?.files ?? {}).toSorted()).toEqual(['counter.mjs', 'main.mjs']);
  expect(programs.find(({ file }) => file === 'esm/missing-file.mjs')?.entry).toBe('main.mjs');
  const files = programs.map(({ file }) => file);
  expect(files).toEqual(files.toSorted());
});

it('takes programs that match one of several filters, or every so-many-th', async () => {
  const files = (await listCorpus({ filters: ['pipe/', 'esm/'] })).map(({ file }) => file);
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(['esm', 'pipe']));
  const some = await listCorpus({ filters: ['pipe/', 'esm/'], sample: 3 });
  expect(some.map(({ file }) => file)).toEqual(files.filter((_, index) => index % 3 === 0));
});

it('holds at least 320 programs besides the facts, each with a first line that can be read', async () => {
  const programs = await listCorpus();
  expect(programs.filter(({ file }) => !file.startsWith('facts/')).length).toBeGreaterThanOrEqual(
    320,
  );
  for (const program of programs) expectedEnd(program);
});

it('has no two programs with the same text', async () => {
  const texts = (await listCorpus()).map(({ files }) => JSON.stringify(files));
  expect(new Set(texts).size).toBe(texts.length);
});

it('has a program for each of the 83 facts, or the reason why there is none', async () => {
  const programs = await listCorpus({ filters: ['facts/'] });
  const shown = programs.map(({ file }) =>
    Number(file.slice('facts/'.length, 'facts/'.length + 2)),
  );
  const text = readFileSync(join(import.meta.dirname, 'facts.json'), 'utf8');
  const absent = Object.keys(JSON.parse(text).absent).map(Number);
  const all = [...shown, ...absent].toSorted((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 83 }, (_, index) => index + 1));
});
