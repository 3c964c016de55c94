import { Writable } from 'node:stream';

// Sends each client what it can take: while it is full, only the newest price waits for it.
async function follow(prices, clients) {
  const newest = new Map();
  for (const client of clients) {
    client.on('drain', () => {
      if (!newest.has(client)) return;
      client.write(newest.get(client));
      newest.delete(client);
    });
  }
  for await (const price of prices) {
    for (const client of clients) {
      if (client.writableNeedDrain) newest.set(client, price);
      else client.write(price);
    }
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function* createPrices() {
  for (let price = 101; price <= 112; price++) {
    await turn();
    yield price;
  }
}

class Client extends Writable {
  received = [];
  constructor(turns) {
    super({ objectMode: true, highWaterMark: 2 });
    this.turns = turns; // for each price; 0 means that it has stopped reading
  }
  _write(price, encoding, callback) {
    this.received.push(price);
    const wait = (turns) => setImmediate(turns > 1 ? () => wait(turns - 1) : callback);
    if (this.turns > 0) wait(this.turns);
  }
}

const clients = { prompt: new Client(1), slow: new Client(3), stuck: new Client(0) };
follow(createPrices(), Object.values(clients));
for (let turns = 0; turns < 200; turns++) await turn();

for (const [name, client] of Object.entries(clients)) {
  console.log(`${name} client: ${client.received.join(' ')}`);
  console.log(`  held: ${client.writableLength}`);
}
