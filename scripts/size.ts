import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureEngine } from './size/measure-engine.ts';
import { measurePage } from './size/measure-page.ts';
import type { SizeRow } from './size/row.ts';

/**
 * Prints what pages and the engine weigh in bytes after brotli, next to their limits. Reads the built
 * site; exits with 1 if a limit is passed.
 */
const dist = join(import.meta.dirname, '../dist');

const pages = ['index.html', 'lessons/backpressure/index.html', 'playground/index.html'];

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(2);
}

let failed = false;

function print(title: string, rows: readonly SizeRow[]): void {
  console.log(`${title}, brotli:`);
  for (const { name, bytes, limit, fault } of rows) {
    const ok = bytes <= limit && fault === undefined;
    failed ||= !ok;
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(64)} ${bytes} B of ${limit} B`);
    if (fault !== undefined) console.log(`  ${fault}`);
  }
}

print(
  'JavaScript before the reader touches an experiment',
  await Promise.all(pages.map((page) => measurePage(dist, page))),
);
print('The engine, loaded when a program may need it', measureEngine(dist));
process.exitCode = failed ? 1 : 0;
