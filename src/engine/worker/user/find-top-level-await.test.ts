import { expect, it } from 'vitest';
import { findTopLevelAwaits } from './find-top-level-await.ts';

const columns = (source: string): string =>
  findTopLevelAwaits(source)
    .map(({ line, column }) => `${line}:${column}`)
    .join(' ');

it('finds what pauses a module', () => {
  expect(columns('await a;\nconst b = (await c) + 1;')).toBe('1:1 2:12');
  expect(columns('if (x) { await y }')).toBe('1:10');
  expect(columns('for await (const x of y) {}')).toBe('1:5');
  expect(columns('try { await a } catch (e) { await b }')).toBe('1:7 1:29');
  expect(columns('f({ a: await b, c: `$' + '{await d}` })')).toBe('1:8 1:23');
});

it('leaves out what pauses a function', () => {
  expect(columns('async function f() { await a }\nconst g = async () => { await b };')).toBe('');
  expect(columns('const g = async () => await b;\nawait c;')).toBe('2:1');
  expect(columns('call(async () => await b, await c)')).toBe('1:27');
  expect(columns('class A { async m() { await a } static async *[b]() { await c } }')).toBe('');
  expect(
    columns('const o = { async m() { await a }, async n() { for await (const x of y) {} } };'),
  ).toBe('');
});

it('leaves out what is no code', () => {
  expect(columns('\'await\'; "await"; `await`; // await\n/* await */ /await/.test(a.await)')).toBe(
    '',
  );
  expect(columns('const a = b / c; await d; e / f')).toBe('1:18');
});

it('says where a loop is stuck', () => {
  const stuck = (source: string) =>
    findTopLevelAwaits(source).map(({ stuck: { column } }) => column);
  expect(stuck('for await (const line of rl) f(line);')).toEqual([18]);
  expect(stuck('for await ( line of rl) f(line);')).toEqual([13]);
  expect(stuck('x = await y;')).toEqual([5]);
});
