import { Readable } from 'node:stream';

// Change this function only. The stream must
// - hold no more than its mark of 4 messages,
// - end when the feed ends, and fail when the feed fails,
// - close the feed when it is destroyed.
function wrap(feed) {
  const source = new Readable({
    objectMode: true,
    highWaterMark: 4,
    read() {},
  });
  feed.onmessage = (message) => source.push(message);
  feed.onend = () => source.push(null);
  feed.start();
  return source;
}

// A feed sends one message in each turn of the event loop, from start() until
// stop() or close().
class Feed {
  closed = false;
  #sent = 0;
  #next;
  constructor(size, finish) {
    this.size = size;
    this.finish = finish;
  }
  onmessage() {}
  onend() {}
  onerror() {}
  start() {
    this.#next ??= setImmediate(() => this.#send());
  }
  stop() {
    clearImmediate(this.#next);
    this.#next = undefined;
  }
  close() {
    this.stop();
    this.closed = true;
  }
  #send() {
    this.#next = undefined;
    if (this.#sent === this.size) return this.finish(this);
    this.start();
    this.onmessage(++this.#sent);
  }
}

async function attempt(name, feed, wanted) {
  const source = wrap(feed);
  let peak = 0;
  const { push } = source;
  source.push = (...args) => {
    const more = push.apply(source, args);
    peak = Math.max(peak, source.readableLength);
    return more;
  };

  let received = 0;
  const read = async () => {
    for await (const _ of source) {
      if (++received === wanted) break;
      // The reader is slower than the feed.
      for (let i = 0; i < 3; i++)
        await new Promise((resolve) => setImmediate(resolve));
    }
    return wanted === undefined
      ? `received ${received} of ${feed.size}`
      : 'left early';
  };
  console.log(
    `${name}: ${await read().catch((error) => `failed, ${error.message}`)}`,
  );
  console.log(`  most messages held: ${peak}, feed closed: ${feed.closed}`);
}

await attempt('feed that ends', new Feed(40, (feed) => feed.onend()));
await attempt('reader that leaves', new Feed(40, (feed) => feed.onend()), 10);
await attempt(
  'feed that fails',
  new Feed(20, (feed) => feed.onerror(new Error('feed lost'))),
);
