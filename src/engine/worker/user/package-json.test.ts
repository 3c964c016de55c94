import { expect, it } from 'vitest';
import { findPackageJson, findPackageScope, readPackageJson } from './package-json.ts';
import { createProgramFiles } from './program-files.ts';

const open = (files: Record<string, string>) =>
  createProgramFiles({ files, entry: '/main.mjs', argv: [], env: {}, execArgv: [] });

it('gives the fields as Node reads them', () => {
  const files = open({
    '/package.json':
      '{ "name": "a", "main": 1, "type": "other", "exports": "./a.js", "imports": { "#b": "./b.js" } }',
  });
  expect(readPackageJson(files, '/package.json')).toEqual({
    path: '/package.json',
    name: 'a',
    main: undefined,
    type: 'none',
    exports: './a.js',
    imports: '{"#b":"./b.js"}',
  });
});

it('refuses what is no JSON of an object, and says who asked', () => {
  for (const text of ['', '{ "a": 1, }', '[]', 'null', '{ "name": 1 }']) {
    const files = open({ '/a/package.json': text });
    const read = (): unknown =>
      readPackageJson(files, '/a/package.json', ' while importing "a" from /main.mjs');
    expect(read).toThrow(
      'Invalid package config /a/package.json while importing "a" from /main.mjs.',
    );
  }
});

it('looks for the nearest one up to the root', () => {
  const files = open({ '/package.json': '{}', '/a/b/package.json': '{ "type": "module" }' });
  expect(findPackageJson(files, '/a/b/c/d.js')?.path).toBe('/a/b/package.json');
  expect(findPackageJson(files, '/a/x.js')?.path).toBe('/package.json');
});

it('ends the scope of a package at node_modules', () => {
  const files = open({ '/package.json': '{}', '/node_modules/a/package.json': '{}' });
  expect(findPackageScope(files, '/node_modules/a/b.js')).toMatchObject({
    path: '/node_modules/a/package.json',
  });
  expect(findPackageScope(files, '/node_modules/c/d.js')).toBe('/node_modules/package.json');
});
