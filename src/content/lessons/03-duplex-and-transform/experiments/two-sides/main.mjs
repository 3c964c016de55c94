import { Duplex } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// One end of a connection. What is written is sent at once; what the peer sends is pushed.
function connect(name, options) {
  console.log(name);
  const connection = new Duplex({
    ...options,
    read() {},
    write(chunk, encoding, callback) {
      callback();
    },
  });
  for (const event of ['finish', 'end', 'error', 'close']) {
    connection.on(event, () => console.log(`  '${event}'`));
  }
  return connection.resume();
}

async function show(connection, step) {
  await turn();
  const { readable, writable, destroyed } = connection;
  console.log(`  ${step}: readable ${readable}, writable ${writable}, destroyed ${destroyed}`);
}

const asking = connect('this side ends, then the peer');
asking.end('question');
await show(asking, 'after end()');
asking.push('answer');
asking.push(null);
await show(asking, 'after push(null)');

const answering = connect('the peer ends first; allowHalfOpen: false', { allowHalfOpen: false });
answering.push(null);
await show(answering, 'after push(null)');

const leaving = connect('this side ends first; allowHalfOpen: false', { allowHalfOpen: false });
leaving.end();
await show(leaving, 'after end()');

const failing = connect('the line is cut');
failing.destroy(new Error('line cut'));
await show(failing, 'after destroy(error)');
