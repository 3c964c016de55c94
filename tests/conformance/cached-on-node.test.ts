import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cachedOnNode } from './cached-on-node.ts';
import type { CorpusProgram } from './corpus-program.ts';

let directory = '';
const { signal } = new AbortController();

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'highwater-conformance-'));
});

afterEach(() => rm(directory, { recursive: true }));

function program(file: string, text: string): CorpusProgram {
  return { file, files: { 'main.mjs': text }, entry: 'main.mjs' };
}

it('runs a program once and reads its result from then on, under any name', async () => {
  const text = 'console.log(process.hrtime.bigint());';
  const [first] = await cachedOnNode([program('a', text)], { directory, signal });
  const [other, again] = await cachedOnNode([program('b', 'console.log(1);'), program('c', text)], {
    directory,
    signal,
  });
  expect(other?.stdout).toBe('1\n');
  expect(again).toEqual({ ...first, file: 'c' });
});

it('takes what is kept, and keeps programs apart by their text', async () => {
  await cachedOnNode([program('a', 'console.log(1);')], { directory, signal });
  const [name = ''] = await readdir(directory);
  const place = join(directory, name);
  const kept = JSON.parse(await readFile(place, 'utf8'));
  await writeFile(place, JSON.stringify({ ...kept, stdout: 'kept' }));
  const results = await cachedOnNode([program('a', 'console.log(1);'), program('a', '0;')], {
    directory,
    signal,
  });
  expect(results.map(({ stdout }) => stdout)).toEqual(['kept', '']);
});
