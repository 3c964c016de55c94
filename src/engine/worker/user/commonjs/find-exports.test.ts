import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findExports } from './find-exports.ts';

const samples = [
  'exports.a = 1; exports["b c"] = 2; exports[d] = 3; exports.e; exports.f += 1;',
  'module.exports.a = 1; x.exports.b = 2; this.exports.c = 3; function f() { exports.d = 4; }',
  '"exports.a = 1"; `exports.b = 1`; /exports.c = 1/; // exports.d = 1\n`$' + '{exports.e = 1}`;',
  'const half = total / 2; exports.a = half / 2; exports.b = /[/]/.test("/");',
  'exports["\\u{61}\\x62\\n"] = 1; exports["\\ud800"] = 2; exports.é = 3; exports.default = 4;',
  'module.exports = { a, b: c, "d": e, };',
  'module.exports = { a, b: 1, c };',
  'module.exports = { a: b(), c };',
  'module.exports = { a() {}, b };',
  'module.exports = { get a() { return 1; }, b };',
  'module.exports = { ...a, b, ...require("c") };',
  'module.exports = {\n  // a comment\n  a,\n  /* and one */ b: b,\n};',
  'module.exports = require("a"); module.exports = require("b");',
  'exports = module.exports = require("a");',
  '0 && (module.exports = { a, b });',
  'Object.defineProperty(exports, "a", { value: 1 });',
  'Object.defineProperty(exports, "a", { enumerable: false, value: 1 });',
  'Object.defineProperty(module.exports, "a", { enumerable: true, get: function () { return b.c; } });',
  'Object.defineProperty(exports, "a", { enumerable: true, get() { return b["c"]; } });',
  'Object.defineProperty(exports, "a", { enumerable: true, get: () => b.c });',
  '__exportStar(require("a"), exports); tslib_1.__exportStar(require("b"), exports);',
  'var _a = _interopRequireWildcard(require("a"));\nObject.keys(_a).forEach(function (key) { if (key === "default" || key === "__esModule") return; if (key in exports && exports[key] === _a[key]) return; Object.defineProperty(exports, key, { enumerable: true, get: function get() { return _a[key]; } }); });',
];

it('finds what the lexer of this Node finds', () => {
  const program = `const { internalBinding } = require('internal/test/binding');
    const { parse } = internalBinding('cjs_lexer');
    const found = ${JSON.stringify(samples)}.map((sample) => parse(sample));
    console.log(JSON.stringify(found.map(([names, reexports]) => [[...names], reexports])));`;
  const real = execFileSync(process.execPath, ['--expose-internals', '-e', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const own = samples.map((sample) => {
    const { names, reexports } = findExports(sample);
    return [[...names], reexports];
  });
  expect(own).toEqual(JSON.parse(real));
});
