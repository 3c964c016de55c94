for (const name of ['./awaits.mjs', './imports-await.mjs', './throws.mjs', './throws.mjs', './lacks.mjs', './a.mjs']) {
  try {
    console.log(name, require(name));
  } catch ({ name: kind, code, message }) {
    console.log(name, kind, code, message.split('\n')[0].replace(__filename, 'here'));
  }
}
