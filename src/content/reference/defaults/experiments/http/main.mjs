import { once } from 'node:events';
import { createServer, request } from 'node:http';

const show = (name, mark) => console.log(`  ${name}: ${mark}`);

async function serve(name, options) {
  const server = createServer(options, (incoming, response) => {
    console.log(`server${name}`);
    show('IncomingMessage, readable side', incoming.readableHighWaterMark);
    show('ServerResponse, writable side', response.writableHighWaterMark);
    show('socket, readable side', incoming.socket.readableHighWaterMark);
    show('socket, writable side', incoming.socket.writableHighWaterMark);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const { port } = server.address();
  const outgoing = request({ port, host: '127.0.0.1', agent: false }).end();
  const [response] = await once(outgoing, 'response');
  response.resume();
  await once(response, 'close');
  server.close();
  return { outgoing, response };
}

const { outgoing, response } = await serve('', {});
console.log('client');
show('ClientRequest, writable side', outgoing.writableHighWaterMark);
show('IncomingMessage, readable side', response.readableHighWaterMark);

await serve(' with highWaterMark 1000', { highWaterMark: 1000 });
