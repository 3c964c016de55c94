console.log(
  __filename,
  __dirname,
  require.main === module,
  module.id,
  module.loaded,
  module.filename,
);
console.log(
  this === module.exports,
  module.exports === exports,
  typeof require.resolve,
  module.children.length,
  module.parent,
);
const other = require('./lib/other.cjs');
console.log(
  other,
  module.children.map((child) => child.filename),
  module.paths.at(-1),
);
console.log(arguments.length, typeof arguments[1], Object.keys(require.cache).join());
