try {
  require('./a.mjs');
} catch (error) {
  exports.value = error.code;
}
