import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Change this function only. Both sources are sorted by time. It must
// - write the entries of both in the order of their time,
// - hold no more than the mark of the sink allows, and read no whole log first,
// - settle when all is written or something has failed, with the three streams
//   closed.
async function merge(left, right, sink) {
  async function* inOrder({ signal }) {
    const close = () => {
      left.destroy();
      right.destroy();
    };
    signal.addEventListener('abort', close); // it may be waiting for a log
    const a = left.iterator();
    const b = right.iterator();
    try {
      let [x, y] = await Promise.all([a.next(), b.next()]);
      while (!x.done || !y.done) {
        if (y.done || (!x.done && x.value.time <= y.value.time)) {
          yield x.value;
          x = await a.next();
        } else {
          yield y.value;
          y = await b.next();
        }
      }
    } finally {
      close();
    }
  }
  await pipeline(inOrder, sink);
}

// A log with an entry for each time. `end` says what comes after them: its end, a
// failure, or nothing for ever.
function log(name, times, end) {
  const rest = times.values();
  return new Readable({
    objectMode: true,
    highWaterMark: 1,
    async read() {
      await turn();
      const { value: time, done } = rest.next();
      if (!done) this.push({ time, name });
      else if (end === 'ends') this.push(null);
      else if (end !== 'is silent') this.destroy(new Error(end));
    },
  });
}

async function attempt(what, left, failAt) {
  let lines = '';
  let peak = 0;
  class Sink extends Writable {
    write(...args) {
      const more = super.write(...args);
      peak = Math.max(peak, this.writableLength);
      return more;
    }
    _write({ time, name }, encoding, callback) {
      lines += `${time}${name} `;
      setImmediate(callback, time === failAt ? new Error('disk full') : null);
    }
  }
  const right = log('b', [2, 3, 6, 7, 9, 10], 'ends');
  const sink = new Sink({ objectMode: true, highWaterMark: 2 });
  sink.on('error', () => {}); // merge() reports it

  let outcome = 'has not settled';
  merge(left, right, sink).then(
    () => (outcome = `resolved, finished: ${sink.writableFinished}`),
    (error) => (outcome = `rejected, ${error.message}`),
  );
  for (let i = 0; i < 100; i++) await turn();
  console.log(`${what}: ${outcome}`);
  console.log(`  ${lines}`);
  const closed = [left, right, sink].filter((stream) => stream.destroyed).length;
  const held = peak <= 2 ? 'at most 2' : peak;
  console.log(`  streams closed: ${closed} of 3, held by the sink: ${held}`);
}

const times = [1, 4, 5, 8];
await attempt('two whole logs', log('a', times, 'ends'));
await attempt('the first log fails', log('a', times, 'read error'));
await attempt('the sink fails', log('a', times, 'ends'), 4);
await attempt('the sink fails, a log is silent', log('a', [1], 'is silent'), 1);
