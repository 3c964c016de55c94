const strip = (text) => text.split('\n')[0];
for (const specifier of [
  './absent.mjs',
  'no-such-package',
  'node:nothing',
  './broken.mjs',
  './throws.mjs',
  './throws.mjs',
  'http://a.b/c.mjs',
  './folder',
  '#private',
  '',
]) {
  await import(specifier).then(
    () => console.log(specifier, 'loaded'),
    (error) => console.log(JSON.stringify(specifier), error.name, error.code, strip(error.message)),
  );
}
