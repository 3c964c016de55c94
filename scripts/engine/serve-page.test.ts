import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { scriptNames } from '../../src/engine/further-scripts.ts';
import { type PageServer, servePage } from './serve-page.ts';

let directory: string;
let server: PageServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'highwater-page-'));
  for (const name of scriptNames) {
    await writeFile(join(directory, `${name}.js`), '');
  }
});

afterAll(() => rm(directory, { recursive: true }));

beforeEach(async () => {
  server = await servePage(directory);
});

afterEach(() => server.close('The test is over.'));

const job = (entry: string) => ({
  program: { files: {}, entry, argv: [], env: {}, execArgv: [] },
  timeoutMs: 20_000,
  debug: false,
});

const ask = async () => (await fetch(`${server.url}job`)).json();
const answer = (content: object) =>
  fetch(`${server.url}answer`, { method: 'POST', body: JSON.stringify(content) });

it('hands out jobs in order, to a page that asks before there is one too', async () => {
  const early = ask();
  const results = ['/a.mjs', '/b.mjs'].map((entry) => server.run(job(entry)));
  const jobs = [await early, await ask()];
  expect(jobs.map(({ program }) => program.entry)).toEqual(['/a.mjs', '/b.mjs']);
  for (const { id, program } of jobs.reverse()) await answer({ id, result: program.entry });
  expect(await Promise.all(results)).toEqual(['/a.mjs', '/b.mjs']);
});

it('rejects with what the page says of the engine', async () => {
  const result = server.run(job('/a.mjs'));
  result.catch(() => undefined);
  const { id } = await ask();
  await answer({ id, fault: 'Error: The engine failed: no memory' });
  await expect(result).rejects.toThrow('The engine failed: no memory');
});

it('rejects what waits when the browser has gone', async () => {
  const result = server.run(job('/a.mjs'));
  result.catch(() => undefined);
  server.close('Firefox ended with code 1.');
  await expect(result).rejects.toThrow('Firefox ended with code 1.');
});

it('gives the page the scripts of the engine and nothing else', async () => {
  const status = async (path: string) => (await fetch(server.url + path)).status;
  expect(await Promise.all(['', 'page.js', 'core.js', 'crypto.js', 'job.ts'].map(status))).toEqual([
    200, 200, 200, 200, 404,
  ]);
});
