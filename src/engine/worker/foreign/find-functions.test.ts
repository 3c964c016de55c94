import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { readNativeSources } from '../../build/native-sources.ts';
import { findFunctions } from './find-functions.ts';

/** The function around each `|` of a program. */
const around = (marked: string): (string | undefined)[] => {
  const source = marked.replaceAll('|', '');
  const functions = findFunctions(source);
  return marked
    .split('|')
    .slice(0, -1)
    .map((_, index, parts) => {
      const offset = parts.slice(0, index + 1).join('').length;
      const inner = functions.find(({ start, end }) => start <= offset && offset < end);
      return inner && `${inner.kind} ${inner.owner ?? '-'} ${inner.name}`;
    });
};

it('finds functions by their words, arrows and brackets', () => {
  expect(
    around(`
      | function f(a, { b }) { | }
      const g = async (x) => { | };
      const h = (x) => |x + 1; |
      x.y.z = function () { | };
      x.y['.js'] = function () { | };
      x[y] = function () { | };
      X.prototype.m = function* (a) { if (a) { | } };
      list.map((a) => { | }).filter(a => |a);
      for (const a of b) { | }
    `),
  ).toEqual([
    undefined,
    'function - f',
    'arrow - g',
    'arrow - h',
    undefined,
    'function - x.y.z',
    'function - x.y..js',
    'function - null',
    'function - X.m',
    'arrow - null',
    'arrow - null',
    undefined,
  ]);
});

it('knows the class of methods and of the options of a constructor', () => {
  expect(
    around(`
      class A extends B { constructor() { super(); | } m() { | } static s(x) { | } get g() { | } #p = () => { | } }
      new Writable({ write(chunk) { | }, final: (done) => { | }, destroy: function () { | } });
      const o = { a() { | }, b: { c: () => |1 } };
    `),
  ).toEqual([
    'constructor A A',
    'method A m',
    'method A s',
    'method A get g',
    'arrow - #p',
    'option Writable write',
    'option Writable final',
    'option Writable destroy',
    'option Object a',
    'option Object c',
  ]);
});

it('knows which functions are asynchronous', () => {
  const text =
    'async function a() {} function b() {} const c = async () => {}; x(async function () {});' +
    'class D { async e() {} async *f() {} g() {} } const h = (async) => async; async function* i() {}';
  const found = findFunctions(text).map(({ name, isAsync }) => `${name} ${isAsync}`);
  expect(found).toEqual([
    ...[
      'a true',
      'b false',
      'c true',
      'null true',
      'e true',
      'f true',
      'g false',
      'h false',
      'i true',
    ],
  ]);
});

it('is not led astray by strings, templates, comments and regular expressions', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the program.
  const text = '`${ { a: `}` } }`; /[}/]}/; // }\n /* } */ | } | a / b; `${() => |1}`';
  expect(around(`function f() { '}'; ${text}`)).toEqual([
    'function - f',
    undefined,
    'arrow - null',
  ]);
});

it('agrees with a parser on where the functions of Node’s library end', () => {
  const own = [...readNativeSources()].filter(([id]) => !id.startsWith('internal/deps/'));
  for (const [id, text] of own) {
    const source = `(function () {${text}\n})`;
    const ends: number[] = [];
    // A visitor of all nodes: acorn gives plain objects.
    JSON.stringify(parse(source, { ecmaVersion: 'latest' }), (_key, node) => {
      if (/Function/.test(node?.type) && node.body.type === 'BlockStatement') ends.push(node.end);
      return typeof node === 'bigint' ? `${node}` : node;
    });
    const found = new Set(findFunctions(source).map(({ end }) => end));
    expect([id, ends.filter((end) => !found.has(end))]).toEqual([id, []]);
  }
});
