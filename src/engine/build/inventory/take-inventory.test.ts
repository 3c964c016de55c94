import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findLacks, listed } from './find-lacks.ts';
import { moduleOf } from './module-of.ts';
import { takeInventory } from './take-inventory.ts';

const worker = fileURLToPath(new URL('../../worker/', import.meta.url));
const inventory = takeInventory();
const entryOf = (id: string) => inventory.modules.find((entry) => entry.id === id);

it('says of every public module of Node what becomes of it', () => {
  expect(inventory.modules.map(({ id }) => id)).toEqual(
    builtinModules.map((id) => id.replace('node:', '')).sort(),
  );
  for (const { id, held, script, reason } of inventory.modules) {
    expect([id, held === 'absent' ? reason : script]).toEqual([id, expect.stringMatching(/\w/)]);
  }
});

it('finds what bindings lack, and whose it is', () => {
  expect(entryOf('stream')).toEqual({ id: 'stream', held: 'node', script: 'core', lacks: [] });
  expect(entryOf('crypto')?.lacks).toEqual(
    expect.arrayContaining(['crypto.createSign()', 'RSA in crypto.subtle']),
  );
  expect(entryOf('cluster')).toMatchObject({
    held: 'own',
    lacks: expect.arrayContaining(['cluster.fork()']),
  });
  expect(entryOf('child_process')).toMatchObject({ held: 'absent', lacks: [] });
  expect(inventory.globals).toEqual(
    expect.arrayContaining(['WebSocket', 'fetch()', 'navigator.locks']),
  );
  expect(inventory.options).toContain('--inspect');
});

it('lists each binding with the C++ that it stands for, and those that are not there', () => {
  const fs = inventory.bindings.find(({ name }) => name === 'fs');
  expect(fs).toMatchObject({ sources: ['src/node_file.cc'], script: 'io' });
  const names = inventory.bindings.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(inventory.absentBindings).toContainEqual({ name: 'sqlite', askedBy: ['sqlite'] });
});

it('can read the name of every lack: missing() gets a variable only where a list has the names', () => {
  const files = globSync(`${worker}**/*.ts`).filter(
    (path) => !/bindings\/(missing|limited)\.ts$/.test(path),
  );
  const unreadable = files.filter((path) => findLacks(readFileSync(path, 'utf8')).variables > 0);
  expect(unreadable.map((path) => path.slice(worker.length - 'worker/'.length)).sort()).toEqual(
    Object.keys(listed).sort(),
  );
});

it('reads names in any quotes and leaves room for what a program gives', () => {
  const text = `missing('a')();
missing(
  \`b \${name} c\`)
missing("d 'e'"); missing(lack)`;
  expect(findLacks(text)).toEqual({ names: ['a', 'b … c', "d 'e'"], variables: 1 });
});

it('takes the module that a lack names before that of its binding', () => {
  const isPublic = (id: string): boolean => ['fs', 'assert'].includes(id);
  expect(moduleOf('fs.watch()', 'crypto', isPublic)).toBe('fs');
  expect(moduleOf('the text in messages of assert.ok()', '', isPublic)).toBe('assert');
  expect(moduleOf('listening on a pipe', 'pipe_wrap', isPublic)).toBe('net');
  expect(moduleOf('something of the library', 'task_queue', isPublic)).toBeUndefined();
});
