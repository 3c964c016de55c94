import { once } from 'node:events';
import { Writable } from 'node:stream';

const limit = 5; // messages that a member may be behind

// Sends each message to each member.
async function broadcast(messages, members) {
  for await (const message of messages) {
    for (const member of members) {
      if (!member.write(message)) await once(member, 'drain');
    }
  }
  for (const member of members) member.end();
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function* createMessages() {
  for (let number = 1; number <= 12; number++) {
    await turn();
    await turn();
    yield `message ${number}`;
  }
}

// Takes a message in so many turns; with 0 it never finishes its first one.
function createMember(turns, leaveAfter = Infinity) {
  const member = new Writable({
    objectMode: true,
    highWaterMark: 2,
    write(message, encoding, callback) {
      member.received.push(message);
      if (member.received.length === leaveAfter) member.destroy();
      const wait = (left) => setImmediate(left > 1 ? () => wait(left - 1) : callback);
      if (turns > 0) wait(turns);
    },
  });
  member.received = [];
  return member.on('error', () => {});
}

const room = {
  prompt: createMember(1),
  slow: createMember(3),
  'one that leaves': createMember(1, 4),
  'one that stopped reading': createMember(0),
};
broadcast(createMessages(), Object.values(room)).catch(() => console.log('broadcast() rejected'));
for (let turns = 0; turns < 200; turns++) await turn();

for (const [name, member] of Object.entries(room)) {
  const { received, writableFinished, errored } = member;
  console.log(`${name}: received ${received.length}`);
  console.log(`  finished: ${writableFinished}, error: ${errored?.message ?? 'none'}`);
}
