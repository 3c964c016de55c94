import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { limitsSchema, type Program } from '#model/program';
import type { RunEvent, RunResult } from '#model/run';
import type { Run } from '#model/runtime';
import { runProgram } from './run-program.ts';

/** A program of one ES module, with the limits and needs that matter to a test. */
export function programOfText(
  text: string,
  more: { needs?: Program['needs']; limits?: Partial<Program['limits']> } = {},
): Program {
  const { needs = [], limits = {} } = more;
  return {
    files: { 'main.mjs': text },
    entry: 'main.mjs',
    needs,
    limits: limitsSchema.parse({ timeMs: 10_000, ...limits }),
  };
}

export interface Collected {
  stdout: string;
  stderr: string;
  /** Bytes that `dropped` events told of. */
  dropped: number;
  events: RunEvent[];
  result: RunResult;
}

/** Reads a run to its end. `onEvent` hears of each event as it arrives. */
export async function collect(
  run: Run,
  onEvent: (event: RunEvent) => void = () => undefined,
): Promise<Collected> {
  const events: RunEvent[] = [];
  let dropped = 0;
  const text = { stdout: '', stderr: '' };
  for await (const event of run.events) {
    events.push(event);
    if (event.type === 'dropped') dropped += event.bytes;
    if (event.type === 'stdout' || event.type === 'stderr') text[event.type] += event.text;
    onEvent(event);
  }
  return { ...text, dropped, events, result: await run.result };
}

/** Runs the text of an ES module to its end. */
export function runText(
  text: string,
  more: Parameters<typeof programOfText>[1] = {},
): Promise<Collected> {
  const { signal } = new AbortController();
  return collect(runProgram(programOfText(text, more), { signal }));
}

/** Waits until a condition holds that nothing announces, such as the end of a foreign process. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Whether a process runs. One that has ended may stay in the table until its parent looks. */
export function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

/** Lets the runs of this test file live in a directory that no other file's runs appear in. */
export function privateTemp(): string {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'highwater-test-'));
  process.env.TMPDIR = directory;
  afterAll(() => rmSync(directory, { recursive: true }));
  return directory;
}
