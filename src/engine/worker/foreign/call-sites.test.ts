import { expect, it } from 'vitest';
import { createCallSites, type ScriptTexts } from './call-sites.ts';
import { findFunctions } from './find-functions.ts';
import { parseRawStack } from './raw-stack.ts';

/** Texts of scripts by name; those named `node:` are Node's. */
function textsOf(scripts: Record<string, string>): ScriptTexts {
  const text = (file: string): string => scripts[file] ?? '';
  return {
    lineOf: (file, line) => text(file).split('\n')[line - 1],
    functionAt(file, line, column) {
      const before = text(file)
        .split('\n')
        .slice(0, line - 1);
      const offset = before.reduce((sum, { length }) => sum + length + 1, column - 1);
      return findFunctions(text(file)).find(({ start, end }) => start <= offset && offset < end);
    },
    isOwn: (file) => file === 'engine',
    programText: (file) => (file.startsWith('node:') ? '' : text(file)),
    moduleOf: (file) => (file.startsWith('node:') ? file : undefined),
  };
}

const show = (stack: string, scripts: Record<string, string>): string[] =>
  createCallSites(parseRawStack(stack), 'SpiderMonkey', textsOf(scripts)).map((site) => `${site}`);

it('names functions, methods and constructors as V8 does', () => {
  const program = [
    'class Foo { constructor() { fail(); } m() { return new Foo(); } }',
    'function fail() { throw new Error(); }',
    'const foo = Object.create(Foo.prototype);',
    '[1].map(() => foo.m());',
  ].join('\n');
  const stack =
    'fail@file:///main.mjs:2:25\nFoo@file:///main.mjs:1:29\nm@file:///main.mjs:1:52\n' +
    '@file:///main.mjs:4:19\n@file:///main.mjs:4:5\n';
  expect(show(stack, { 'file:///main.mjs': program })).toEqual([
    'fail (file:///main.mjs:2:25)',
    'new Foo (file:///main.mjs:1:29)',
    'Foo.m (file:///main.mjs:1:52)',
    'file:///main.mjs:4:19',
    'Array.map (<anonymous>)',
    'file:///main.mjs:4:5',
  ]);
});

it('tells by which property the library calls an option of a stream', () => {
  const scripts = {
    'file:///main.mjs': 'new Writable({ write(chunk) { fail(); } });',
    'node:internal/streams/writable': 'function writeOrBuffer(stream) { stream._write(1); }',
  };
  const stack = 'write@file:///main.mjs:1:31\nwriteOrBuffer@node:internal/streams/writable:1:41\n';
  expect(show(stack, scripts)).toEqual([
    'Writable.write [as _write] (file:///main.mjs:1:31)',
    'writeOrBuffer (node:internal/streams/writable:1:41)',
  ]);
});

it('knows the function that a CommonJS file consists of by who calls it', () => {
  const scripts = {
    '/main.cjs': 'take(() => function (exports) { fail(); })',
    engine: 'function evaluate() { body(); }',
  };
  expect(show('x</<@/main.cjs:1:33\nevaluate@engine:1:23\n', scripts)).toEqual([
    'Object.<anonymous> (/main.cjs:1:33)',
    'evaluate (engine:1:23)',
  ]);
});

it('leaves out why Firefox queued a task', () => {
  expect(show('f@a.mjs:1:1\npromise callback*g@a.mjs:2:1\nh@a.mjs:3:1\n', {})).toHaveLength(1);
});
