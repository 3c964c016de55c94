import { expect, it } from 'vitest';
import { changeText } from './change-text.ts';
import { DisposalScope } from './disposal-scope.ts';
import { readTokens } from './tokens.ts';
import { withoutUsings, writeUsings } from './write-usings.ts';

const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
const caught = { scope: () => new DisposalScope() };

const write = (source: string): { text: string; tail: string } => {
  const { changes, tail } = writeUsings(source, [...readTokens(source)]);
  return { text: changeText(source, changes).text, tail };
};

/** What a program logs, and what it throws. */
async function logOf(text: string): Promise<unknown[]> {
  const log: unknown[] = [];
  const make = (name: string, fails = false) => ({
    name,
    [Symbol.dispose]() {
      log.push(`dispose ${name}`);
      if (fails) throw new Error(name);
    },
  });
  const makeAsync = (name: string) => ({
    async [Symbol.asyncDispose]() {
      log.push(`begin ${name}`);
      await null;
      log.push(`end ${name}`);
    },
  });
  const run = new AsyncFunction('log', 'make', 'makeAsync', 'ɪcaught', text);
  const show = (error: unknown): unknown =>
    error instanceof Error
      ? [
          error.name,
          error.message,
          show(Reflect.get(error, 'error')),
          show(Reflect.get(error, 'suppressed')),
        ]
      : error;
  await run((value: unknown) => log.push(value), make, makeAsync, caught).then(
    (value: unknown) => log.push(value),
    (error: unknown) => log.push(show(error)),
  );
  return log;
}

it.each([
  "{ using a = make('a'), b = make('b'); log(a.name); } log('after');",
  "{ using a = make('a')\nusing b = make('b')\nlet c = 1, d = 2; log(c + d) }",
  "const f = () => { using a = make('a'); return a.name; }; return f();",
  "for (const n of ['x', 'y']) { using a = make(n); if (n === 'x') continue; log(n); }",
  "{ using a = make('a', true), b = make('b', true); throw new Error('body'); }",
  "try { using a = make('a', true); } catch (e) { log(e.message); } finally { log('end'); }",
  "{ f(); using a = make('a'); function f() { log('f'); } let x = 1; log(x); }",
  '{ using a = null, b = undefined; log(a); }',
  '{ using a = {}; }',
  '{ using a = 1; }',
  "{ await using a = makeAsync('a'), b = make('b'); using c = make('c'); log('body'); } log('after');",
  "{ const list = [{ using: 1 }]; const using = list[0].using; log(using); { using a = make('a'); } }",
  "{ using a = make(['a', 'b'].map((n) => n)[0], { x: 1 }.y), b = make('b'); }",
])('lets %s do what it does on V8', async (source) => {
  const { text, tail } = write(source);
  expect(text).not.toBe(source);
  expect(tail).toBe('');
  expect(withoutUsings(text)).toBe(source);
  expect(await logOf(text)).toEqual(await logOf(source));
});

it('disposes at the end of a module of what its top level declares', async () => {
  const { text, tail } = write(
    "using a = make('a');\nawait using b = makeAsync('b');\nlog('body');",
  );
  expect(await logOf(`${text}\n${tail}`)).toEqual([
    'body',
    'begin b',
    'end b',
    'dispose a',
    undefined,
  ]);
});

it('keeps a function strict that says so', () => {
  const { text } = write("function f() { 'use strict'; using a = null; return this; }");
  expect(new Function('ɪcaught', `${text} return f();`)(caught)).toBeUndefined();
});

it.each([
  'using = 1;',
  'const using = 1;',
  'f(using);',
  'for (using x of y) { }',
  '// using a = b;',
  "'{ using a = b }'",
])('leaves %s alone', (source) => {
  expect(write(source)).toEqual({ text: source, tail: '' });
});
