const all = require('./all.mjs');
const { named, self } = all;
console.log(all, named, all.__esModule, Object.keys(all));
console.log(require('./all.mjs') === all, self() === all, typeof require.cache[require.resolve('./all.mjs')]);
const plain = require('./plain.mjs');
console.log(plain, plain.count);
plain.increment();
console.log(plain.count, plain.__esModule);
console.log(require('./as-common-js.mjs'));
import('./all.mjs').then((namespace) => {
  console.log(namespace, namespace === all, namespace.self() === namespace);
});
