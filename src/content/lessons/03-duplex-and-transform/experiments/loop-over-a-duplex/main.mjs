import { duplexPair } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function ask(name, chunksOf, options) {
  console.log(name);
  const [client, server] = duplexPair(options);
  let answer = '';
  client.on('data', (chunk) => {
    answer += chunk;
  });
  server.on('error', ({ code }) => console.log(`  the server hears ${code}`));
  client.on('error', () => {});
  client.end('high water');

  let question = '';
  for await (const chunk of chunksOf(server)) question += chunk;
  console.log(`  the server has read '${question}'`);
  const { destroyed, writable } = server;
  console.log(`  destroyed: ${destroyed}, writable: ${writable}`);
  server.end(`${question.length} characters`);
  for (let turns = 0; turns < 5; turns++) await turn();
  console.log(`  the client got: ${answer || 'nothing'}`);
}

const keepOpen = (server) => server.iterator({ destroyOnReturn: false });

await ask('for await over the stream', (server) => server);
await ask('the same, allowHalfOpen: false', (server) => server, {
  allowHalfOpen: false,
});
await ask('for await over iterator({ destroyOnReturn: false })', keepOpen);
