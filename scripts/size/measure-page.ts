import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import type { SizeRow } from './row.ts';

/** What Starlight itself loads on such a page, 23 KB of it search, and what we may add. */
const limit = 25_500 + 6_000;

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

/**
 * The JavaScript that a page of the built site loads before the reader touches anything: inline, linked,
 * what these import, and search. Monaco may be no part of it.
 */
export async function measurePage(dist: string, page: string): Promise<SizeRow> {
  await init;
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
  const monaco = [...files].some((file) => /monaco|code-editor/.test(file));
  return {
    name: `/${page}, ${files.size} files`,
    bytes,
    limit,
    ...(monaco ? { fault: 'Monaco is loaded before anybody edits; its limit is 0 B.' } : {}),
  };
}
