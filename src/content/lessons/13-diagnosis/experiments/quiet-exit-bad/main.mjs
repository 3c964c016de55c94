import { pipeline, Readable, Transform, Writable } from 'node:stream';

let stored = 0;
const onlyPriced = new Transform({
  objectMode: true,
  transform(article, encoding, callback) {
    if (article.price) callback(null, article);
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

pipeline(Readable.from(articles), onlyPriced, store, (error) => {
  console.log(error ? `failed: ${error.message}` : `done: ${stored} stored`);
});
