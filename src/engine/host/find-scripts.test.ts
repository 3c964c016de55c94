import { expect, it } from 'vitest';
import { furtherScriptNames } from '../further-scripts.ts';
import { findScripts } from './find-scripts.ts';

it.each([
  ["import { Readable } from 'node:stream';", []],
  ["const { log } = await import('node:console'); globalThis.process.exit()", []],
  ["import { readFile } from 'node:fs/promises';", ['io']],
  ['process.stdin.resume();', ['io']],
  ["import { gzip } from 'node:zlib';", ['zlib']],
  ["require('http').createServer();", ['loaders', 'io', 'http']],
  ["import { createRequire } from 'module';", ['loaders']],
  ["import './lib/index.js';", ['loaders']],
  ['// Node.js streams', []],
  ["new URL('https://nodejs.org/');", []],
  ['new ReadableStream();', ['web']],
  ["new CompressionStream('gzip');", ['zlib', 'web']],
  ['Readable.toWeb(stream);', ['web']],
  ["import { createHash } from 'node:crypto';", ['crypto']],
  ['new SubtleCrypto();', ['crypto']],
  ['URL.createObjectURL(it);', ['web', 'crypto']],
  ['new MessageChannel();', ['web']],
  ['const own = { ...util };', ['io', 'rare']],
  ["path.matchesGlob('a', '*');", ['io', 'rare']],
  ["await rm('folder', { recursive: true });", ['io', 'rare']],
])('finds the scripts by the words that lead to them: %s', (text, scripts) => {
  expect(findScripts({ '/main.mjs': text })).toEqual(scripts);
});

it.each([
  'await import(name);',
  "require('f' + 's');",
  'process.getBuiltinModule(`node:$' + '{name}`);',
  'for (const key in globalThis) globalThis[key];',
  "import { builtinModules } from 'node:module';",
  "new Function('return 1')();",
])('expects everything of a program that may ask for any name: %s', (text) => {
  expect(findScripts({ '/main.mjs': text })).toEqual(
    furtherScriptNames.filter((name) => name !== 'linker'),
  );
});

it.each(['/main.cjs', '/lib/a.js', '/node_modules/a/index.mjs', '/package.json'])(
  'finds the loaders that a file asks for by its name: %s',
  (path) => {
    expect(findScripts({ [path]: '' })).toEqual(['loaders']);
  },
);

it('expects the linker of modules that import each other', () => {
  const files = { '/main.mjs': "import './more.mjs';", '/more.mjs': "import './main.mjs';" };
  expect(findScripts(files)).toEqual(['linker']);
});

it('reads all files, bytes too', () => {
  const files = { '/main.mjs': '', '/more.mjs': new TextEncoder().encode("import 'node:zlib'") };
  expect(findScripts(files)).toEqual(['zlib']);
});
