import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { readNativeSources } from '../../build/native-sources.ts';
import { changeText } from './change-text.ts';
import { keepResults, withoutKept } from './keep-results.ts';
import { readTokens } from './tokens.ts';

const keep = (source: string): string =>
  changeText(source, keepResults(source, [...readTokens(source)])).text;

it.each([
  ['return f(x);', 'return ɪkept=f(x);'],
  ['if (a) return this.f();', 'if (a) return ɪkept=this.f();'],
  ['const g = (a) => (f(a));', 'const g = (a) => ɪkept=(f(a));'],
  ['a.map((x) => x.y(), 1)', 'a.map((x) => ɪkept=x.y(), 1)'],
  ['const h = a => b => c(a, b)', 'const h = a => b => ɪkept=c(a, b)'],
  ['return a ? f() : 1', 'return ɪkept=a ? f() : 1'],
  ['() =>\n  f()', '() =>\n  ɪkept=f()'],
])('keeps the caller in %s', (source, kept) => {
  expect(keep(source)).toBe(kept);
});

it.each([
  'return;',
  'return\nf();',
  'return x;',
  'return(a ? b : c)(x);',
  'return x\nf()',
  'return { f: g() };',
  'return () => { f(); };',
  'return (a, b) => { f(); };',
  'return ((a) => a);',
  'return function () { f(); };',
  'return (class { });',
  'return async () => { f(); };',
  'it.return(f());',
  'it?.return(f());',
  '({ return(x) { f(x); } })',
  '({ return: f(), async return() { }, get return() { } })',
  '"return f()"; // => f()',
  'const t = `=> f() $' + '{1} return f()`;',
])('leaves %s alone', (source) => {
  expect(keep(source)).toBe(source);
});

it('lets functions do what they did, by the names that they had', () => {
  const source = `
    const twice = (f) => (x) => f(f(x));
    const add = (n) => n + 1;
    const list = { get: () => (() => 1), make: () => (class {}), own: (a) => a };
    return [twice(add)(1), list.get().name, list.make().name, add.name, (() => add(list.own(3)))()];`;
  expect(new Function('ɪkept', keep(source))()).toEqual(new Function(source)());
});

const corpus = join(import.meta.dirname, '../../../../tests/conformance/corpus');

it('leaves the syntax tree of every program as it is but for the variable', () => {
  const library = [...readNativeSources()].filter(([id]) =>
    /streams|_http|assert|events|cjs/.test(id),
  );
  const programs = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]js$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  let kept = 0;
  for (const source of [...programs, ...library.map(([, text]) => text)]) {
    const before = treeOf(source);
    if (before === undefined) continue;
    const text = keep(source);
    expect(withoutKept(text)).toBe(source);
    if (text === source) continue;
    kept += 1;
    expect(treeOf(text)).toBe(before);
  }
  expect(kept).toBeGreaterThan(300);
});

/** The tree as text, without places and the variable; undefined for text with a fault. */
function treeOf(source: string): string | undefined {
  const parsed = ['module', 'script'].map((sourceType) => {
    try {
      return parse(source, {
        ecmaVersion: 'latest',
        sourceType: sourceType as 'module',
        allowReturnOutsideFunction: sourceType === 'script',
        allowHashBang: true,
      });
    } catch {
      return undefined;
    }
  });
  const tree = parsed.find((found) => found !== undefined);
  if (tree === undefined) return undefined;
  return JSON.stringify(tree, (key, value) => {
    if (key === 'start' || key === 'end') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    const isKept = value?.type === 'AssignmentExpression' && value.left.name === 'ɪkept';
    return isKept ? value.right : value;
  });
}
