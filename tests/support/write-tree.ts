import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes files, given by path and text, into a fresh temporary directory that is removed when the
 * test ends. Gives the absolute path of the directory.
 */
export async function writeTree(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'handbook-of-a-test-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
