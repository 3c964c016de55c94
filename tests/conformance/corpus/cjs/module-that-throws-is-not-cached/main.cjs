for (let i = 0; i < 2; i += 1) {
  try {
    require('./thrower.cjs');
  } catch (error) {
    console.log(error.message);
  }
}
console.log(Object.keys(require.cache).length);
