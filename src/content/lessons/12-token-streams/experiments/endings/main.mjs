import { once } from 'node:events';
import { createServer, get } from 'node:http';

const tokens = ['data: High\n\n', 'data: water\n\n'];
const endings = {
  'the model is done': (response) => response.end('data: [DONE]\n\n'),
  'its process is stopped in good order': (response) => response.end(),
  'its connection breaks': (response) => response.destroy(),
};

for (const [name, finish] of Object.entries(endings)) {
  const model = createServer((request, response) => {
    for (const token of tokens) response.write(token);
    // Not before the tokens are under way.
    setImmediate(() => finish(response));
  }).listen(0, '127.0.0.1');
  await once(model, 'listening');

  const [answer] = await once(get({ port: model.address().port }), 'response');
  let text = '';
  let ending = 'ended';
  try {
    for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  } catch (error) {
    ending = `threw ${error.code}`;
  }
  console.log(name);
  console.log(`  status ${answer.statusCode}, tokens: ${text.match(/data: \w+/g).length}`);
  console.log(`  ${ending}, [DONE]: ${text.endsWith('[DONE]\n\n')}`);
  model.close();
}
