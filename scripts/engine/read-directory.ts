import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Text of the files below a directory by their path from it; `node_modules` and dot files left out. */
export function readDirectory(directory: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    const path = relative(directory, join(entry.parentPath, entry.name));
    if (!entry.isFile() || /(^|\/)(\.|node_modules\/)/.test(path)) continue;
    files[path] = readFileSync(join(directory, path), 'utf8');
  }
  return files;
}
