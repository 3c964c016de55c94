import { expect, it } from 'vitest';
import { entryNameOf } from './entry-name.ts';

it.each([
  ["import fs from 'node:fs';", 'an import'],
  ['export const a = 1;', 'an export'],
  ['const a = await load();', 'top-level await'],
  ['for await (const a of b) c(a);', 'a top-level for await'],
  ['console.log(import.meta.url);', 'import.meta'],
  ["await import('node:fs');", 'awaited import()'],
  [
    "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nrequire('fs');",
    'a require of its own',
  ],
  ["const require = load();\nrequire('fs');", 'a variable called require'],
  ["const fs = require('fs');\nawait fs.promises.stat('.');", 'require and top-level await'],
  ['console.log(1);', 'neither'],
  ['console.log("require(\'x\')");', 'require in a string'],
  ["// const fs = require('fs')\nconsole.log(1);", 'require in a comment'],
  ["/* module.exports = 1 */ console.log(`require('x')`);", 'require in a template'],
  ['loader.require(1); config.exports.push(1);', 'properties of these names'],
  ['const required = 1; requireAll(required);', 'longer names'],
  ["import a from 'a';\nlet b = ;", 'an import and a syntax error'],
  ['let b = ;', 'a syntax error'],
])('takes as an ES module: %s (%s)', (code) => {
  expect(entryNameOf(code)).toBe('main.mjs');
});

it.each([
  ["const fs = require('fs');", 'require'],
  ["const fs = require('fs');\nimport('node:path').then(console.log);", 'require and import()'],
  ['module.exports = { a: 1 };', 'module.exports'],
  ['exports.a = 1;', 'exports'],
  ['if (require.main === module) start();', 'require.main'],
  ["// import a from 'a'\nconst a = require('a');", 'import in a comment'],
  ["const text = 'import a from b';\nconst a = require('a');", 'import in a string'],
  ["const quote = /'/; const fs = require('fs');", 'a quote in a regular expression'],
  ["const fs = require('fs');\nlet b = ;", 'require and a syntax error'],
  ["async function main() { await 1; }\nrequire('fs');\nmain();", 'await in a function'],
])('takes as CommonJS: %s (%s)', (code) => {
  expect(entryNameOf(code)).toBe('main.cjs');
});

it('does not run the code', () => {
  expect(entryNameOf("throw new Error('ran'); require('x')")).toBe('main.cjs');
});
