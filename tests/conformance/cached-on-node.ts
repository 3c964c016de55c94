import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConformanceResult, CorpusProgram } from './corpus-program.ts';
import { type RunOnNodeOptions, runOnNode } from './run-on-node.ts';

/** Counts up when `runOnNode` gives other results for the same program. */
const format = 1;

/**
 * Like `runOnNode`, and keeps the results in `directory` under a hash of the program and the version
 * of Node. A run that a signal or limit ended is not kept.
 */
export async function cachedOnNode(
  programs: readonly CorpusProgram[],
  { directory, ...options }: RunOnNodeOptions & { directory: string },
): Promise<ConformanceResult[]> {
  await mkdir(directory, { recursive: true });
  const places = programs.map((program) => join(directory, `${hashOf(program)}.json`));
  const results = await Promise.all(places.map(readResult));
  const missing = results.flatMap((result, index) => (result === undefined ? [index] : []));
  const fresh = await runOnNode(pick(programs, missing), options);
  for (const [at, index] of missing.entries()) {
    const [result, place] = [fresh[at], places[index]];
    if (result === undefined || place === undefined) continue;
    results[index] = result;
    if (result.exitCode !== null) await writeFile(place, JSON.stringify(result));
  }
  return programs.map(({ file }, index) => {
    const result = results[index];
    if (result === undefined) throw new Error(`Real Node gave no result of ${file}. Run it again.`);
    // The same text may stand under another name.
    return { ...result, file };
  });
}

function hashOf({ files, entry }: CorpusProgram): string {
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify([format, process.version, entry, sorted]);
  return createHash('sha256').update(key).digest('hex');
}

async function readResult(place: string): Promise<ConformanceResult | undefined> {
  const text = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  return text === undefined ? undefined : (JSON.parse(text) as ConformanceResult);
}

function pick<T>(items: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => items.slice(index, index + 1));
}
