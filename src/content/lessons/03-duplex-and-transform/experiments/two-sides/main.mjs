import { Duplex } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// What is written counts as sent; what the peer sends is pushed.
function connect(name, allowHalfOpen = true) {
  console.log(name);
  const connection = new Duplex({
    allowHalfOpen,
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
  const open = `readable ${readable}, writable ${writable}`;
  console.log(`  ${step}: ${open}, destroyed ${destroyed}`);
}

const asking = connect('this side ends, then the peer');
asking.end('question');
await show(asking, 'after end()');
asking.push('answer');
asking.push(null);
await show(asking, 'after push(null)');

const answering = connect('the peer ends first; allowHalfOpen: false', false);
answering.push(null);
await show(answering, 'after push(null)');

const leaving = connect('this side ends first; allowHalfOpen: false', false);
leaving.end();
await show(leaving, 'after end()');

const failing = connect('the line is cut');
failing.destroy(new Error('line cut'));
await show(failing, 'after destroy(error)');
