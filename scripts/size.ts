import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

/**
 * Prints the JavaScript that a page loads before the reader touches anything, in bytes after
 * brotli, next to its limit. Reads the built site; exits with 1 if a limit is passed.
 */
const dist = join(import.meta.dirname, '../dist');

/** What Starlight itself loads on such a page, 23 KB of it search, and what we may add. */
const limit = 25_500 + 6_000;

const pages = ['index.html', 'lessons/backpressure/index.html', 'playground/index.html'];

/** All modules that `path` imports statically, itself included. */
async function modulesFrom(path: string, seen: Set<string>): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  const [imports] = parse(await readFile(path, 'utf8'));
  for (const { n: specifier, d: dynamic } of imports) {
    if (specifier?.startsWith('.') && dynamic === -1) {
      await modulesFrom(join(dirname(path), specifier), seen);
    }
  }
}

/** Brotli size of all scripts of a page: inline, linked, what these import, and search. */
async function measure(page: string): Promise<{ bytes: number; files: string[] }> {
  const html = await readFile(join(dist, page), 'utf8');
  const files = new Set<string>();
  let inline = '';
  for (const [, attributes = '', text = ''] of html.matchAll(
    /<script([^>]*)>([\s\S]*?)<\/script>/g,
  )) {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (source !== undefined) await modulesFrom(join(dist, source), files);
    else if (!attributes.includes('application/json')) inline += text;
  }
  // Starlight loads its search dialogue by itself once the page is idle.
  let searches = 0;
  for (const file of [...files]) {
    for (const [, chunk] of (await readFile(file, 'utf8')).matchAll(
      /import\(["'`]\.\/(ui-core[^"'`]+)["'`]\)/g,
    )) {
      searches += 1;
      await modulesFrom(join(dirname(file), chunk ?? ''), files);
    }
  }
  if (searches === 0) {
    throw new Error(`No script of ${page} loads search, 23 KB of the limit: find its new name.`);
  }
  const sizes = await Promise.all(
    [...files].map(async (file) => brotliCompressSync(await readFile(file)).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, brotliCompressSync(inline).length);
  return { bytes, files: [...files] };
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(2);
}
await init;
let failed = false;
console.log('JavaScript before the reader touches an experiment, brotli:');
for (const page of pages) {
  const { bytes, files } = await measure(page);
  const monaco = files.some((file) => /monaco|code-editor/.test(file));
  const ok = bytes <= limit && !monaco;
  failed ||= !ok;
  console.log(`${ok ? '✓' : '✗'} /${page}  ${bytes} B of ${limit} B in ${files.length} files`);
  if (monaco) console.log('  Monaco is loaded before anybody edits; its limit is 0 B.');
}
process.exitCode = failed ? 1 : 0;
