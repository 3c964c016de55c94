console.log(require('pkg'), require('pkg/sub'), require('./deep/inner.cjs'));
try {
  require('pkg/hidden');
} catch (error) {
  console.log(error.code, error.message);
}
