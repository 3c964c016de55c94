import { expect, it } from 'vitest';
import { needsLinker } from './needs-linker.ts';

const needs = (files: Record<string, string>): boolean =>
  needsLinker(new Map(Object.entries(files)));

it.each<[string, Record<string, string>]>([
  ['two modules', { '/a.mjs': "import './b.mjs';", '/b.mjs': "export * from './a.mjs';" }],
  [
    'folders and queries',
    {
      '/main.mjs': "import {\n  a,\n} from './lib/a.mjs?1'",
      '/lib/a.mjs': "import b from '../main.mjs'",
    },
  ],
  ['a module that imports itself', { '/main.mjs': "import * as self from './main.mjs';" }],
  [
    'a package that imports itself by its name',
    {
      '/package.json': '{ "name": "own", "exports": "./a.js" }',
      '/a.js': "import { b } from './b.js';",
      '/b.js': "import { a } from 'own';",
    },
  ],
  [
    'a package with names of its own',
    {
      '/package.json': '{ "imports": { "#a": "./a.js" } }',
      '/a.js': "import { b } from './b.js';",
      '/b.js': "import { a } from '#a';",
    },
  ],
  ['an ES module that is required', { '/main.cjs': "require('./a.mjs')", '/a.mjs': '' }],
  ['one without a telling name', { '/main.cjs': "require('./a')", '/a.js': 'export const a = 1;' }],
  [
    'one of a package',
    {
      '/main.cjs': "require('a')",
      '/node_modules/a/package.json': '{ "type": "module", "main": "main.js" }',
      '/node_modules/a/main.js': 'export default 1;',
    },
  ],
  ['a write to a namespace', { '/main.mjs': "import * as fs from 'node:fs'; fs.readFile = 1;" }],
  ['a loaded one', { '/main.mjs': "const a = await import('./a.mjs'); delete a.b;", '/a.mjs': '' }],
])('expects it for %s', (_, files) => {
  expect(needs(files)).toBe(true);
});

it.each<[string, Record<string, string>]>([
  [
    'modules without a circle',
    {
      '/main.mjs': "import './a.mjs'; import './b.mjs'",
      '/a.mjs': "import './b.mjs'",
      '/b.mjs': '',
    },
  ],
  [
    'a circle by way of import()',
    { '/a.mjs': "import './b.mjs';", '/b.mjs': "await import('./a.mjs');" },
  ],
  ['CommonJS in a circle', { '/a.cjs': "require('./b.cjs')", '/b.cjs': "require('./a.cjs')" }],
  ['JSON that is required', { '/main.cjs': "require('./a.json')", '/a.json': '"export const"' }],
  ['a namespace that is read', { '/main.mjs': "import * as fs from 'node:fs'; a = fs.b === 1;" }],
])('does not for %s', (_, files) => {
  expect(needs(files)).toBe(false);
});

it('is needed in WebKit for modules that wait while they are imported', () => {
  const texts = new Map([
    ['/main.mjs', "import './a.mjs';\nawait 1;"],
    ['/a.mjs', 'export const a = 1;'],
  ]);
  expect(needsLinker(texts, { oneByOne: true })).toBe(false);
  texts.set('/a.mjs', 'export const a = await 1;');
  expect(needsLinker(texts, { oneByOne: true })).toBe(true);
  expect(needsLinker(texts)).toBe(false);
});
