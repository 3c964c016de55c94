const fs = require('fs');
console.log(
  fs === require('node:fs'),
  require('module').builtinModules.includes('fs'),
  require.resolve('fs'),
);
const Module = require('module');
console.log(
  Module === module.constructor,
  Module._cache === require.cache,
  Module._extensions['.js'] !== undefined,
);
console.log(
  Module.wrap('x').length > 20,
  typeof Module.createRequire,
  require.extensions === Module._extensions,
);
console.log(Object.keys(require('timers/promises')).sort());
