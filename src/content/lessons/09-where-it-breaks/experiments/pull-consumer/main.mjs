import { setImmediate as turn } from 'node:timers/promises';

// A log of messages, as a broker keeps it. A consumer asks for what follows an offset.
const log = Array.from({ length: 1000 }, (unused, offset) => ({ offset }));
const fetch = async (offset, count) => log.slice(offset, offset + count);

// The database does not answer.
const store = () => new Promise(() => {});

async function fetchAndWait(consumer) {
  for (let next = 0; next < log.length; ) {
    const batch = await fetch(next, 50);
    consumer.fetched += batch.length;
    for (const message of batch) await store(message);
    next += batch.length;
  }
}

async function fetchAhead(consumer) {
  const queue = [];
  for (let next = 0; next < log.length; ) {
    const batch = await fetch(next, 50);
    consumer.fetched += batch.length;
    queue.push(...batch);
    if (queue.length === batch.length) work(queue);
    next += batch.length;
  }
}

async function work(queue) {
  for (const message of queue) await store(message);
}

for (const run of [fetchAndWait, fetchAhead]) {
  const consumer = { fetched: 0 };
  run(consumer);
  for (let before = -1; before < consumer.fetched; await turn()) {
    before = consumer.fetched;
  }
  console.log(`${run.name}: ${consumer.fetched} of 1000 messages in this process`);
}
