const first = require('./counter.cjs');
first.count += 1;
console.log(
  require('./counter.cjs').count,
  require('./counter') === first,
  require('././counter.cjs') === first,
);
delete require.cache[require.resolve('./counter.cjs')];
console.log(require('./counter.cjs').count, require('./counter.cjs') === first);
