import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// Sends the tokens of a model to a client, and stops the model when the client has left.
async function relay(model, response) {
  const left = new AbortController();
  response.on('close', () => left.abort());
  try {
    const answer = await model.ask({ signal: left.signal });
    // A failure of the model leaves the response open, to be told there.
    await pipeline(answer, response, { end: false });
    response.end('[DONE]');
  } catch (error) {
    if (!response.destroyed) response.end(`[error: ${error.message}]`);
  }
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
