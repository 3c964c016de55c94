import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { pipeline } from 'node:stream/promises';

// The model makes its next token when the client has shown the one before.
let shown;
const model = createServer(async (request, response) => {
  for (const token of ['', 'High', ' water', ' mark']) {
    console.log(`model: '${token}'`);
    response.write(`data: ${JSON.stringify({ token })}\n\n`);
    if (token !== '') await new Promise((resolve) => (shown = resolve));
  }
  response.end('data: [DONE]\n\n');
}).listen(0, '127.0.0.1');

async function* readTokens(source) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of source) {
    rest += decoder.decode(chunk, { stream: true });
    const events = rest.split('\n\n');
    rest = events.pop();
    for (const event of events) {
      if (event !== 'data: [DONE]') yield JSON.parse(event.slice('data: '.length)).token;
    }
  }
}

async function* dropEmpty(tokens) {
  for await (const token of tokens) if (token !== '') yield token;
}

const relay = createServer(async (request, response) => {
  const [answer] = await once(get({ port: model.address().port }), 'response');
  await pipeline(answer, readTokens, dropEmpty, response);
}).listen(0, '127.0.0.1');
await Promise.all([once(model, 'listening'), once(relay, 'listening')]);

const [body] = await once(get({ port: relay.address().port }), 'response');
for await (const chunk of body.setEncoding('utf8')) {
  console.log(`  client: '${chunk}'`);
  shown();
}
console.log('  client: end');
model.close();
relay.close();
