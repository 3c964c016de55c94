import { expect, it } from 'vitest';
import { writeBody } from './write-body.ts';

/** The text of the module within the function, without what stands before and after it. */
function rewritten(source: string): string {
  const { text, headLength } = writeBody(source);
  return text.slice(headLength, -'\n}'.length);
}

it.each([
  ["import { a } from 'm';\nlog(a, b.a, { a: 1 });", 'log(ɪ.a, b.a, { a: 1 });'],
  ["import { a as b } from 'm';\nlog({ b });", 'log({ b:ɪ.b });'],
  [
    "import a from 'm';\na (1); new a(2); a.b(3);",
    'ɪcall(ɪ.a,"a") (1); new(ɪnew(ɪ.a,"a"))(2); ɪ.a.b(3);',
  ],
  ["import a from 'm';\na(1)`x`; a`y`;", 'ɪcall(ɪ.a,"a")(1)`x`; ɪcall(ɪ.a,"a")`y`;'],
  [
    "import { a } from 'm';\na = 1; a++; ({ a, b: a = 2 } = c); [a] = d;",
    'ɪconst = 1; ɪconst++; ({ a:ɪconst, b: ɪconst = 2 } = c); [ɪconst] = d;',
  ],
  ["import { a } from 'm';\nfor (a of b) a: break a;", 'for (ɪconst of b) a: break a;'],
  [
    "import { a } from 'm';\nlog(typeof arguments, () => arguments, function () { return arguments; });",
    'log(typeof void 0, () => ɪ.arguments, function () { return arguments; });',
  ],
])('reads what is imported from an object: %s', (source, expected) => {
  expect(rewritten(source).split('\n')[1]).toBe(expected);
});

it.each([
  'function f(a) { return a; }',
  'function f() { return a; var a; }',
  'const f = ({ a }, [b = a]) => a;',
  '{ let a = 1; log(a); }',
  '{ log(a); function a() {} }',
  'for (const a of b) log(a);',
  'try {} catch ({ a }) { log(a); }',
  'const f = function a() { return a; };',
  'const f = class a { static b = a; };',
  'switch (b) { case 1: const a = 2; log(a); }',
  'class C { static { var a = 1; log(a); } a() {} }',
])('leaves the names of a function or block: %s', (line) => {
  expect(rewritten(`import { a } from 'm';\n${line}`)).toContain(`\n${line}`);
});

it.each([
  ['function f(b = a) { var a; }', 'function f(b = ɪ.a) { var a; }'],
  ['{ let a; } a;', '{ let a; } ɪ.a;'],
  ['const f = { [a]: 1, a() { return a; } };', 'const f = { [ɪ.a]: 1, a() { return ɪ.a; } };'],
  ['class C extends a { [a] = a; }', 'class C extends ɪ.a { [ɪ.a] = ɪ.a; }'],
])('knows where a name is that of the import: %s', (line, expected) => {
  expect(rewritten(`import { a } from 'm';\n${line}`)).toContain(`\n${expected}`);
});

it.each([
  ['export const a = 1;', '; const a = 1;'],
  ['export { a };\nlet a;', '; \nlet a;'],
  ['export default function f() {}', '; function f() {}'],
  ['export default async function* () {}', '; async function* ɪdefault () {}'],
  ['export default class {}', ';const ɪdefault={default: class {}}.default;'],
  ['export default () => 1;', ';const ɪdefault={default: () => 1}.default;;'],
  ['export default (1, 2)', ';const ɪdefault= (1, 2)'],
  ["export * from 'm'; import 'n';\n'x';", "; ; \n'x';"],
  ["import.meta.url; import('m');", "ɪmport_meta.url; ɪmport('m');"],
  ['#!/usr/bin/env node\n1;', '///usr/bin/env node\n1;'],
])('takes away what only a module may hold: %s', (source, expected) => {
  expect(rewritten(source).replace(/ +/g, ' ')).toBe(expected);
});

it('keeps columns where it takes away statements', () => {
  const source = "import a from 'm'; export const b = 1; export default function c() {} 'end';";
  expect(rewritten(source).indexOf("'end'")).toBe(source.indexOf("'end'"));
  expect(writeBody(source).edits).toEqual([]);
});

it('tells what is exported, and of whom', () => {
  const { text, exported, passed, stars } = writeBody(
    "import { a } from 'm'; export { a as b }; export { default as c } from 'n'; export * from 'o';" +
      "export * as p from 'q'; const d = 1; export { d as 'e f' }; export default d; export let [g] = [];",
  );
  expect(exported).toEqual(['e f', 'default', 'g']);
  expect(text).toContain('"e f":()=>d,"default":()=>ɪdefault,"g":()=>g');
  expect(passed).toMatchObject([
    { exported: 'b', specifier: 'm', name: 'a' },
    { exported: 'c', specifier: 'n', name: 'default' },
    { exported: 'p', specifier: 'q', name: undefined },
  ]);
  expect(stars).toEqual(['o']);
});

it.each([
  ['await 1;', true],
  ['for await (const a of b);', true],
  ['const f = async () => { await 1; };', false],
  ['if (a) { b(await c); }', true],
])('knows whether a module pauses: %s', (source, expected) => {
  expect(writeBody(source).hasAwait).toBe(expected);
});

it('tells which columns have changed', () => {
  const { edits } = writeBody("import { a } from 'm';\n  a(a, 1);\n");
  expect(edits).toEqual([
    { line: 2, at: 2, removed: 2, added: 'ɪcall(ɪ.a,"a")('.length },
    { line: 2, at: 2 + 'ɪcall(ɪ.a,"a")('.length, removed: 1, added: 'ɪ.a'.length },
  ]);
});

it('throws for what is no module', () => {
  expect(() => writeBody('let a; let a;')).toThrow(SyntaxError);
});
