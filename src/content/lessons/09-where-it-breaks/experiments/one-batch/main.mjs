// Change this function only. It must
// - have no more messages in this process than one fetch() gives,
// - try to store a message up to three times, and then reject with its error,
// - commit a message after it has been stored, and not before.
async function consume(broker, service) {
  const retries = [];
  for (let offset = broker.committed; offset < broker.end; ) {
    const batch = await broker.fetch(offset);
    offset += batch.length;
    broker.commit(offset);
    for (const message of batch) {
      service.store(message).catch(() => retries.push(message));
    }
  }
  for (const message of retries) await service.store(message);
}

const messages = [...'abcdefghij'];

async function attempt(name, failures) {
  let fetched = 0;
  let most = 0;
  const stored = [];
  const broker = {
    committed: 0,
    end: messages.length,
    async fetch(offset) {
      const batch = messages.slice(offset, offset + 4);
      fetched += batch.length;
      most = Math.max(most, fetched - stored.length);
      return batch;
    },
    commit(offset) {
      broker.committed = offset;
    },
  };
  const service = {
    async store(message) {
      await new Promise((resolve) => setImmediate(resolve));
      if (failures[message]-- > 0) throw new Error(`503 for ${message}`);
      stored.push(message);
    },
  };

  const verdict = await consume(broker, service).then(
    () => 'done',
    ({ message }) => `fails, ${message}`,
  );
  console.log(`${name}: ${verdict}`);
  console.log(`  stored: ${stored.join('')}, committed: ${broker.committed}`);
  console.log(`  most in this process: ${most}`);
  if (broker.committed === broker.end) return;
  fetched = stored.length;
  await consume(broker, service);
  console.log(`  after a restart: ${stored.join('')}, committed: ${broker.committed}`);
}

await attempt('all is well', {});
await attempt('e fails twice', { e: 2 });
await attempt('g fails three times', { g: 3 });
