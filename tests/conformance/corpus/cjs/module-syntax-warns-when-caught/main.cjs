// expect: stderr
for (const file of ['./exports.cjs', './awaits.cjs', './meta.cjs']) {
  try {
    require(file);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
