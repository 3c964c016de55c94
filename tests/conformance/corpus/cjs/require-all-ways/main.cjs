const { createRequire, builtinModules, isBuiltin } = require('module');
const path = require('path');

console.log(require('fs') === require('node:fs'), require('stream').Readable.name, isBuiltin('node:fs/promises'));
console.log(require('./lib'), require('./lib/index'), require('./lib/../lib/index.js') === require('./lib'));
console.log(require.main === module, module.children.length, module.paths.length > 0, module.loaded);
const own = createRequire(path.join(__dirname, 'lib', 'any.js'));
console.log(own('./index'), own.resolve('./index') === require.resolve('./lib'), own.main === require.main);
for (const name of ['./none', './lib/broken.json', 'absent', 'node:absent', '', './lib/throws']) {
  try {
    require(name);
  } catch ({ name: kind, code, message }) {
    console.log(name, kind, code, message?.length > 0);
  }
}
import('./lib/index.js').then(({ default: all, named }) => console.log(all, named));
import('node:path').then((namespace) => console.log(namespace.default === path));
console.log(typeof exports, this === exports, typeof globalThis.require, builtinModules.includes('fs'));
exports = 'replaced';
module.exports.kept = true;
setImmediate(() => console.log(module.exports, module.loaded, require('./main.cjs')));
