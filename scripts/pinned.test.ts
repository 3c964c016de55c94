import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTree } from '../tests/support/write-tree.ts';

/** A repository that pins `node`, with one script. */
async function repository(node: string): Promise<string> {
  const root = await writeTree({
    'package.json': JSON.stringify({ type: 'module', devDependencies: { node } }),
    'scripts/hello.ts': "console.log('hello', ...(process.argv.slice(2) as string[]));\n",
  });
  mkdirSync(join(root, 'scripts'), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'pinned.mjs'), join(root, 'scripts/pinned.mjs'));
  return root;
}

const run = (root: string) =>
  spawnSync(process.execPath, ['scripts/pinned.mjs', 'scripts/hello.ts', 'a', '--b'], {
    cwd: root,
    encoding: 'utf8',
  });

it('runs the script with its arguments on the pinned Node', async () => {
  const { stdout, status } = run(await repository(process.version.slice(1)));
  expect(stdout).toBe('hello a --b\n');
  expect(status).toBe(0);
});

it('says what is missing on any other Node', async () => {
  const { stdout, stderr, status } = run(await repository('99.1.2'));
  expect(stdout).toBe('');
  expect(stderr).toContain('Highwater runs on Node v99.1.2');
  expect(stderr).toContain(process.version);
  expect(stderr).toContain('npm rebuild node');
  expect(status).toBe(1);
});

it('is plain enough for a Node that knows no TypeScript', () => {
  const source = readFileSync(join(import.meta.dirname, 'pinned.mjs'), 'utf8');
  expect(source).not.toMatch(/\?\.|\?\?|: string/);
});
