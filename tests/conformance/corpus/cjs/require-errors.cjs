for (const id of ['./absent', 'no-such-package', 'node:nothing', '', 5]) {
  try {
    require(id);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
try {
  require.resolve('./absent');
} catch (error) {
  console.log(error.code, error.requireStack);
}
