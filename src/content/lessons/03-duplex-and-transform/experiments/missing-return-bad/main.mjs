import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const prices = new Map([
  ['apple', 3],
  ['cherry', 8],
]);

// Looks up a price. Articles without a price are to be left out.
const addPrice = new Transform({
  objectMode: true,
  transform(article, encoding, callback) {
    setImmediate(() => {
      const price = prices.get(article);
      if (price === undefined) callback();
      callback(null, price && `${article} ${price}`);
    });
  },
});

const lines = [];
async function collect(priced) {
  for await (const line of priced) lines.push(line);
}

const articles = Readable.from(['apple', 'banana', 'cherry']);
await pipeline(articles, addPrice, collect);
console.log(`complete: ${lines.join(', ')}`);
