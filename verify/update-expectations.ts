import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepTokens } from '#matcher/keep-tokens';
import { expectationFor } from '#model/expectation-for';
import type { NodeMajor } from '#model/node-majors';
import { ownExpectationFile } from '#node/load-expectations';
import type { CheckedExperiment } from './check-experiment.ts';
import { pinnedMajor } from './node-versions.ts';
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
 * that did not end as it should or printed more than was kept, and no `expected-stderr.txt` where
 * there is none: whoever expects output on stderr adds the file empty.
 *
 * What holds for all versions is written by the pinned one. A run on another `major` writes a file
 * of that version's own; the fence of a plain lesson has room for none and stays as it is.
 */
export async function updateExpectations(
  root: string,
  { experiment, run }: CheckedExperiment,
  major: NodeMajor,
): Promise<Update[]> {
  if (run.failures.some(({ check }) => check === 'ending' || check === 'output')) return [];
  const due = expectationFor(experiment, major);
  const updates: Update[] = [];
  for (const { check, before, at } of [
    { check: 'stdout' as const, before: due.expected, at: due.expectedAt },
    { check: 'stderr' as const, before: due.expectedStderr, at: due.expectedStderrAt },
  ]) {
    if (!run.failures.some((failure) => failure.check === check)) continue;
    const writable = check === 'stdout' || existsSync(join(root, at.file));
    const inFolder = at.file.endsWith('.txt');
    if (!writable || (!inFolder && (check === 'stderr' || major !== pinnedMajor))) continue;
    const file = major === pinnedMajor ? at.file : ownExpectationFile(at.file, major);
    const { text, changed, refused } = keepTokens(before, run.outcome[check]);
    if (changed.length > 0) await write(join(root, file), at.line, before, text);
    updates.push({ file, firstLine: at.line, changed, refused });
  }
  return updates;
}
