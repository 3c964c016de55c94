import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Change this function only. Both sources are sorted by time. It must
// - write the entries of both in the order of their time,
// - hold no more than the mark of the sink allows, and read no whole log first,
// - settle when all is written or something has failed, with the three streams
//   closed.
async function merge(left, right, sink) {
  for await (const entry of left) {
    for await (const other of right) {
      if (other.time > entry.time) break;
      sink.write(other);
    }
    sink.write(entry);
  }
  sink.end();
}

async function* log(name, times, fault) {
  for (const time of times) {
    await turn();
    yield { time, name };
  }
  if (fault) throw new Error(fault);
}

async function attempt(what, leftFault, sinkFault) {
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
      setImmediate(callback, sinkFault && time > 3 ? new Error(sinkFault) : null);
    }
  }
  const left = Readable.from(log('a', [1, 4, 5, 8], leftFault));
  const right = Readable.from(log('b', [2, 3, 6, 7, 9, 10]));
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

await attempt('two whole logs');
await attempt('the first log fails', 'read error');
await attempt('the sink fails', undefined, 'disk full');
