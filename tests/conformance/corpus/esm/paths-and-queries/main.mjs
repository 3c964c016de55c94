import { id as plain, loaded } from './lib/counter.mjs';
import { id as first } from './lib/counter.mjs?one';
import { id as second } from './lib/../lib/counter.mjs?two#part';
import { id as spaced } from './lib/with%20space.mjs';

console.log(plain, first, second, spaced, loaded);
const url = new URL('./lib/counter.mjs', import.meta.url);
console.log((await import(url)).id === plain, (await import(url.href)).id === plain);
console.log(import.meta.resolve('./lib/none.mjs').endsWith('/lib/none.mjs'), import.meta.resolve('fs'));
for (const name of ['./lib', './lib/', './lib/counter', './lib/%2Fcounter.mjs', 'http://a/b.mjs', 'lib/counter.mjs', '', 'a:b']) {
  await import(name).then(
    () => console.log(name, 'loaded'),
    ({ code }) => console.log(name, code),
  );
}
