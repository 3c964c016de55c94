import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Change this function only. It must
// - hold back no more than `limit` prices, and drop the oldest one to make room,
// - show the last price that the feed has sent,
// - close the feed in the end, also when the display fails.
async function connect(feed, display, limit) {
  const waiting = [];
  let dropped = 0;
  let ended = false;
  function next() {
    while (waiting.length > 0 && !display.writableNeedDrain) display.write(waiting.shift());
    if (ended && waiting.length === 0) display.end();
  }
  display.on('drain', next);
  feed.start({
    price(price) {
      if (waiting.length === limit) {
        waiting.shift();
        dropped++;
      }
      waiting.push(price);
      next();
    },
    end() {
      ended = true;
      next();
    },
  });
  try {
    await finished(display);
  } finally {
    feed.close();
  }
  return `${dropped} dropped`;
}

// Sends the prices 1 to 100, so many a turn. It cannot be paused, only closed.
function createFeed(perTurn) {
  const feed = { sent: 0, closed: false, close: () => (feed.closed = true) };
  feed.start = async ({ price, end }) => {
    while (feed.sent < 100 && !feed.closed) {
      for (let i = 0; i < perTurn; i++) price(++feed.sent);
      await turn();
    }
    end();
  };
  return feed;
}

async function attempt(name, perTurn, works) {
  const feed = createFeed(perTurn);
  const shown = [];
  let behind = 0;
  const display = new Writable({
    objectMode: true,
    highWaterMark: 1,
    write(price, encoding, callback) {
      behind = Math.max(behind, feed.sent - price);
      shown.push(price);
      setImmediate(() => callback(works ? null : new Error('display gone')));
    },
  });

  const result = await connect(feed, display, 4).catch(({ message }) => message);
  console.log(`${name}: ${result}`);
  console.log(`  shown: ${shown.length}, last: ${shown.at(-1)}, at most ${behind} behind`);
  console.log(`  feed closed: ${feed.closed}`);
}

await attempt('a price a turn', 1, true);
await attempt('five prices a turn', 5, true);
await attempt('a display that fails', 5, false);
