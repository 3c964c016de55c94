import { Readable, Writable } from 'node:stream';

// Sends the tokens of a model to a client.
async function relay(model, response) {
  const answer = await model.ask();
  for await (const token of answer) response.write(token);
  response.end('[DONE]');
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

class Model {
  made = 0;
  state = 'working';
  constructor(tokens) {
    this.tokens = tokens;
  }
  // Thinks for five turns, then resolves with a stream of tokens. The signal stops both.
  async ask({ signal } = {}) {
    for (let turns = 0; turns < 5; turns++) await turn();
    if (signal?.aborted) this.state = 'stopped';
    signal?.throwIfAborted();
    return Readable.from(this.generate(), { signal });
  }
  async *generate() {
    try {
      for (const token of this.tokens) {
        await turn();
        if (token instanceof Error) {
          this.state = 'failed';
          throw token;
        }
        this.made++;
        yield token;
      }
      this.state = 'done';
    } finally {
      if (this.state === 'working') this.state = 'stopped';
    }
  }
}

async function attempt(name, tokens, leaveAfter) {
  console.log(name);
  const model = new Model(tokens);
  let text = '';
  const client = new Writable({
    decodeStrings: false,
    write(chunk, encoding, callback) {
      text += chunk;
      if (text.length >= leaveAfter) client.destroy();
      setImmediate(callback);
    },
  });
  if (leaveAfter === 0) client.destroy();
  relay(model, client).catch(() => console.log('  relay() has rejected'));
  for (let turns = 0; turns < 300; turns++) await turn();
  console.log(`  client got: '${text}'`);
  console.log(`  finished: ${client.writableFinished}`);
  console.log(`  model: ${model.state}, tokens made: ${model.made < 10 ? model.made : 'many'}`);
}

const words = ['High', ' water', ' mark'];
const many = new Array(100).fill('drop ');
await attempt('a whole answer', words);
await attempt('the client leaves before the first token', many, 0);
await attempt('the client leaves after two tokens', many, 10);
await attempt('the model fails', ['High', new Error('overloaded')]);
