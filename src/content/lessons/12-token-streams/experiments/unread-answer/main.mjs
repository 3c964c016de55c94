import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { pipeline } from 'node:stream/promises';

const tokens = 1000;
const modelDone = Promise.withResolvers();
const model = createServer(async (request, response) => {
  let waits = 0;
  for (let token = 1; token <= tokens; token++) {
    if (!response.write(`data: {"token":"word"}\n\n`)) {
      waits++;
      await once(response, 'drain');
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
  modelDone.resolve(waits);
}).listen(0, '127.0.0.1');

const relay = createServer(async (request, response) => {
  const [answer] = await once(get({ port: model.address().port }), 'response');
  await pipeline(answer, response);
}).listen(0, '127.0.0.1');
await Promise.all([once(model, 'listening'), once(relay, 'listening')]);

const [body] = await once(get({ port: relay.address().port }), 'response');
console.log(`the client reads nothing`);
console.log(`  the model waited ${await modelDone.promise} times for ${tokens} tokens`);

let received = 0;
for await (const chunk of body) received += chunk.length;
console.log(`the client reads ${received} bytes`);
model.close();
relay.close();
