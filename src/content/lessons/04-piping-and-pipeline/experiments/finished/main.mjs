import { Readable, Writable, duplexPair, finished } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function ask(name, stream, options) {
  await turn();
  let answer = 'no answer';
  finished(stream, options, (error) => {
    answer = error ? (error.code ?? error.message) : 'well';
  });
  await turn();
  console.log(`${name}: ${answer}`);
}

function newSink() {
  const sink = new Writable({
    write(chunk, encoding, callback) {
      callback();
    },
  });
  sink.on('error', () => {});
  return sink;
}

await ask('a source without a consumer', Readable.from(['data']));
await ask('a source that was read to its end', Readable.from(['data']).resume());
await ask('a sink after end()', newSink().end());
await ask('a sink after destroy()', newSink().destroy());
await ask('a sink that failed', newSink().destroy(new Error('disk full')));

const [client, server] = duplexPair();
server.resume();
client.end('question');
await ask('a connection, our side ended', client);
await ask('  asked for the writable side', client, { readable: false });
