import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const all = 3000;
const model = createServer(async (request, response) => {
  let made = 0;
  for (; made < all && !response.destroyed; made++) {
    response.write(`token ${made} `);
    await turn();
  }
  response.end();
  console.log(made === all ? 'the model has made all tokens' : 'the model was stopped');
}).listen(0, '127.0.0.1');

const relay = createServer(async (request, response) => {
  const [answer] = await once(get({ port: model.address().port }), 'response');
  await pipeline(answer, response).catch(() => console.log('the pipeline has failed'));
}).listen(0, '127.0.0.1');
await Promise.all([once(model, 'listening'), once(relay, 'listening')]);

const [body] = await once(get({ port: relay.address().port }), 'response');
await once(body, 'data');
console.log('the client leaves after its first tokens');
body.destroy();
model.close();
relay.close();
