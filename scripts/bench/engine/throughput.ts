import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type OpenEngine, openEngine } from '../../engine/open-engine.ts';
import { median } from '../median.ts';
import type { BenchRow } from '../row.ts';

/** What each program does, and the least share of real Node's throughput that it must reach. */
const programs: [file: string, name: string, least?: number][] = [
  ['byte-pipeline', '64 KiB chunks through a Transform', 0.7],
  ['object-pipeline', 'objects through a pipeline', 0.7],
  ['transform-chain', 'chunks through five Transforms', 0.7],
  ['async-iteration', 'for await over objects', 0.7],
  ['next-tick', 'process.nextTick'],
  ['awaited-ticks', 'await of a nextTick'],
  ['set-immediate', 'setImmediate'],
  ['gzip', 'gzip'],
];

/** How often both run a program, in turn; each run measures several rounds. */
const turns = 5;
const limitMs = 120_000;

/** Throughput in the engine as a share of real Node's, so that whatever else the machine does slows both. */
export async function measureThroughput(): Promise<BenchRow[]> {
  const engine = await openEngine();
  try {
    const rows: BenchRow[] = [];
    for (const [file, name, least] of programs) {
      const [here, there] = await compare(engine, await filesOf(file));
      rows.push({
        name: `throughput of ${name}`,
        value: there / here,
        unit: 'x',
        ...(least === undefined ? {} : { least }),
        note: `${here.toFixed(0)} ms, Node ${there.toFixed(0)} ms; medians, ${turns} turns each`,
      });
    }
    return rows;
  } finally {
    await engine.close();
  }
}

async function filesOf(program: string): Promise<Record<string, string>> {
  const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, path), 'utf8');
  return {
    'main.mjs': await read('measure.mjs'),
    'work.mjs': await read(`programs/${program}.mjs`),
  };
}

/** Median milliseconds of a round in the engine and on real Node. */
async function compare(
  engine: OpenEngine,
  files: Record<string, string>,
): Promise<[number, number]> {
  const directory = await mkdtemp(join(tmpdir(), 'highwater-bench-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(directory, name), content);
    }
    const here: number[] = [];
    const there: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      here.push(...(await onEngine(engine, files)));
      there.push(...(await onNode(directory)));
    }
    return [median(here), median(there)];
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function onEngine(engine: OpenEngine, files: Record<string, string>): Promise<number[]> {
  const result = await engine.run({ files, entry: 'main.mjs', timeoutMs: limitMs });
  return readRounds(result.exitCode, result.stdout, result.stderr);
}

async function onNode(directory: string): Promise<number[]> {
  const child = spawn(process.execPath, ['main.mjs'], { cwd: directory });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return readRounds(code, stdout, stderr);
}

function readRounds(code: number | null, stdout: string, stderr: string): number[] {
  if (code !== 0) throw new Error(`A program of the bench ended with ${code}: ${stderr}`);
  return stdout.trim().split('\n').map(Number);
}
