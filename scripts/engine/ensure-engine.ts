import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEngine } from '../../src/engine/build/build-engine.ts';

const sources = fileURLToPath(new URL('../../src/engine', import.meta.url));
const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** Builds the engine into a directory unless what lies there was built from the same sources. */
export async function ensureEngine(directory: string): Promise<void> {
  const stamp = join(directory, 'sources.sha256');
  const hash = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await buildEngine(directory);
  writeFileSync(stamp, hash);
}

function hashSources(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(lock));
  const files = readdirSync(sources, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(relative(sources, file)).update(readFileSync(file));
  return hash.digest('hex');
}
