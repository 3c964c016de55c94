for (const name of ['token', 'declared-twice', 'import-of-it']) {
  await import(`./${name}.mjs`).catch((error) => console.log(error.stack.split('\n', 3).join('\n')));
}
