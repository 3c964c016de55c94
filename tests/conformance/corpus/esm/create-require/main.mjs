import { createRequire, isBuiltin, builtinModules } from 'node:module';

const require = createRequire(import.meta.url);
console.log(
  require('./data.json'),
  require('./common.cjs').value,
  require('node:path').sep,
  require.resolve('./common.cjs'),
);
console.log(
  require('./common.cjs') === require('./common.cjs'),
  isBuiltin('fs'),
  builtinModules.includes('stream'),
);
console.log(require('./module.mjs').named, require('./module.mjs').default);
try {
  require('./awaits.mjs');
} catch (error) {
  console.log(error.code);
}
