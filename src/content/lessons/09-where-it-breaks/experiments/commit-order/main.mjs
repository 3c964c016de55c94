// A broker keeps the messages, and the offset that a consumer has committed.
const messages = ['a', 'b', 'c', 'd', 'e'];

async function consume(broker, stored, { commitFirst, crashAt }) {
  while (broker.committed < messages.length) {
    const offset = broker.committed;
    const message = messages[offset];
    if (commitFirst) broker.committed = offset + 1;
    else stored.push(message);

    if (message === crashAt) throw new Error(`crash between two steps at ${message}`);

    if (commitFirst) stored.push(message);
    else broker.committed = offset + 1;
  }
}

async function run(name, options) {
  const broker = { committed: 0 };
  const stored = [];
  console.log(name);
  try {
    await consume(broker, stored, { ...options, crashAt: 'c' });
  } catch ({ message }) {
    console.log(`  ${message}`);
  }
  await consume(broker, stored, options);
  console.log(`  stored after the restart: ${stored.join(' ')}`);
  return { broker, stored };
}

const { broker, stored } = await run('commit, then store', { commitFirst: true });
await run('store, then commit', { commitFirst: false });

console.log('commit, then store; the offset is set back to c');
broker.committed = messages.indexOf('c');
await consume(broker, stored, { commitFirst: true });
console.log(`  stored: ${stored.join(' ')}`);
console.log(`  each once, by its name: ${[...new Set(stored)].sort().join(' ')}`);
