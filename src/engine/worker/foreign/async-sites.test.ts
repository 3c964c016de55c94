import { expect, it } from 'vitest';
import { createAsyncSites } from './async-sites.ts';
import type { ScriptTexts } from './call-sites.ts';
import { findFunctions } from './find-functions.ts';
import { parseRawStack } from './raw-stack.ts';

const file = 'file:///main.mjs';

/** The frames of what waits for `call()`, which stands once in each of some functions of a program. */
function waiting(program: string, functions: readonly string[]): string[] {
  const lines = program.split('\n');
  const texts: ScriptTexts = {
    lineOf: (name, line) => (name === file ? lines[line - 1] : undefined),
    functionAt(_name, line, column) {
      const before = lines.slice(0, line - 1);
      const offset = before.reduce((sum, { length }) => sum + length + 1, column - 1);
      return findFunctions(program).find(({ start, end }) => start <= offset && offset < end);
    },
    isOwn: (name) => name === 'engine',
    programText: () => '',
    moduleOf: () => undefined,
  };
  const frames = functions.map((name) => {
    const [called = '', own = ''] = name.split(' in ');
    const line = lines.findIndex((text) => text.includes(`${called}(`) && !/function/.test(text));
    return `${own}@${file}:${line + 1}:${(lines[line] ?? '').indexOf(`${called}(`) + 1}`;
  });
  const stack = ['submit@engine:1:1', ...frames, 'loop@engine:2:2', 'start@engine:3:3'].join('\n');
  return createAsyncSites(parseRawStack(stack), 'SpiderMonkey', texts).map((site) => `${site}`);
}

it('shows functions that wait for a call where they wait', () => {
  const program = [
    'async function a() {',
    '  const list = await wrap(',
    '    node([1, 2], call(1)),',
    '  );',
    '}',
    'await a()',
    '  .catch(() => 1);',
  ].join('\n');
  expect(waiting(program, ['call in a', 'a in '])).toEqual([
    'async a (file:///main.mjs:2:16)',
    'async file:///main.mjs:6:1',
  ]);
});

it('leaves out a function that passes the promise on, and what nobody knows to wait', () => {
  const passed = ['const f = () =>', '  call(1);', 'await f();', 'async function b() {', '}'];
  expect(waiting(passed.join('\n'), ['call in f', 'f in '])).toEqual([
    'async file:///main.mjs:3:1',
  ]);
  for (const line of [
    'call().then(f);',
    'await other()\ncall()',
    'await other(); call();',
    'const p = call(); await p;',
    'await other(() => { call(); });',
  ]) {
    expect(waiting(line, ['call in '])).toEqual([]);
  }
});

it('stops at an asynchronous function that does not wait', () => {
  const program = ['async function a() {', '  call(1);', '}', 'await a();'].join('\n');
  expect(waiting(program, ['call in a', 'a in '])).toEqual([]);
});
