const [first, second] = await Promise.all([import('./a.mjs'), import('./b.mjs')]);
console.log(first, second, (await import('./a.mjs')) === first, second.self() === second);
try {
  await import('./c.mjs');
} catch (error) {
  console.log(error.name, error.message);
}
await import('./c.mjs').catch((error) => console.log('again', error.message));
console.log(import.meta.main, first.meta);
