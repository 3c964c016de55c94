import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Paths of all files below a folder, relative to it and sorted, with `/` on every system. Hidden
 * files are left out: operating systems put their own there.
 */
export async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (entry) => {
        if (!entry.isDirectory()) return [entry.name];
        return (await listFiles(join(path, entry.name))).map((name) => `${entry.name}/${name}`);
      }),
  );
  return lists.flat().sort();
}
