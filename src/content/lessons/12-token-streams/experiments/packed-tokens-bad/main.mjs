import { pipeline } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const written = (stream, text) => new Promise((resolve) => stream.write(text, resolve));

const gzip = createGzip();
const browser = createGunzip();
let shown = '';
browser.on('data', (text) => {
  shown += text;
});
pipeline(gzip, browser, () => {});

for (const token of ['High', ' water', ' mark']) {
  await written(gzip, token);
  await turn(); // what has come out of gzip is on its way
  await written(browser, '');
  console.log(`model: '${token}', browser: '${shown}'`);
}
gzip.end();
await new Promise((resolve) => browser.on('end', resolve));
console.log(`at the end, browser: '${shown}'`);
