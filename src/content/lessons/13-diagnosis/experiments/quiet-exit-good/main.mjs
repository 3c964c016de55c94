import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

let stored = 0;
const onlyPriced = new Transform({
  objectMode: true,
  transform(article, encoding, callback) {
    if (article.price) callback(null, article);
    else callback();
  },
});
const store = new Writable({
  objectMode: true,
  write(article, encoding, callback) {
    stored++;
    setImmediate(callback);
  },
});

const articles = [{ price: 2 }, { price: 3 }, {}, { price: 5 }, { price: 7 }];
process.on('exit', (code) => console.log(`exit code ${code}, ${stored} stored`));

await pipeline(Readable.from(articles), onlyPriced, store);
console.log(`done: ${stored} stored`);
