import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepTokens } from '#matcher/keep-tokens';
import type { CheckedExperiment } from './check-experiment.ts';
import { replaceFence } from './replace-fence.ts';

/** One expectation that was looked at for an update. */
export interface Update extends Omit<ReturnType<typeof keepTokens>, 'text'> {
  file: string;
  /** The line of the file that holds the first line of the expectation. */
  firstLine: number;
}

async function write(path: string, firstLine: number, before: string, text: string) {
  if (!path.endsWith('.md')) return writeFile(path, text);
  const source = await readFile(path, 'utf8');
  return writeFile(path, replaceFence(source, firstLine, before, text));
}

/**
 * Writes what the first run of an experiment printed into those of its expectations that it did not
 * meet. A line with a token stays as it is, even if it was not met. Nothing is written after a run
 * that did not end as it should or printed more than was kept, and no `expected-stderr.txt` where there is none: whoever expects
 * output on stderr adds the file empty.
 */
export async function updateExpectations(
  root: string,
  { experiment, run }: CheckedExperiment,
): Promise<Update[]> {
  if (run.failures.some(({ check }) => check === 'ending' || check === 'output')) return [];
  const { expected, expectedAt, expectedStderr, expectedStderrAt } = experiment;
  const updates: Update[] = [];
  for (const { check, before, at } of [
    { check: 'stdout' as const, before: expected, at: expectedAt },
    { check: 'stderr' as const, before: expectedStderr, at: expectedStderrAt },
  ]) {
    if (!run.failures.some((failure) => failure.check === check)) continue;
    const path = join(root, at.file);
    const writable = check === 'stdout' || (at.file.endsWith('.txt') && existsSync(path));
    if (!writable) continue;
    const { text, changed, refused } = keepTokens(before, run.outcome[check]);
    if (changed.length > 0) await write(path, at.line, before, text);
    updates.push({ file: at.file, firstLine: at.line, changed, refused });
  }
  return updates;
}
