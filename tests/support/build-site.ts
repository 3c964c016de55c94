import { spawn } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureEngine } from '../../scripts/engine/ensure-engine.ts';

const root = join(import.meta.dirname, '../..');

/** What of the repository a build reads, beside packages, which are found in the folders above. */
const sources = [
  'src',
  'integrations',
  'scripts',
  'public',
  'tests/conformance',
  '.cache/engine',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.ts',
];

export interface BuiltSite {
  exitCode: number | null;
  /** All that the build printed. */
  output: string;
  directory: string;
  /** Wall clock of the build alone, in milliseconds. */
  durationMs: number;
}

/**
 * Builds a copy of the site with other files in it: text by path, `undefined` for a file or folder
 * to leave out. The copy lies in `.cache/<name>/` and is the caller's to remove. `env` is added to the
 * environment of the build.
 */
export async function buildSite(
  name: string,
  changes: Record<string, string | undefined>,
  env: Record<string, string> = {},
): Promise<BuiltSite> {
  const directory = join(root, '.cache', name);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  // Built once: a copy with the same sources takes it as it is.
  await ensureEngine(join(root, '.cache/engine'));
  for (const path of sources) {
    await cp(join(root, path), join(directory, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(changes)) {
    const file = join(directory, path);
    if (text === undefined) {
      await rm(file, { recursive: true });
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const start = performance.now();
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output, directory, durationMs: performance.now() - start };
}
