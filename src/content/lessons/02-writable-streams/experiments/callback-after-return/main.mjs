import { Writable } from 'node:stream';

const sinks = {
  'calls back at once': (chunk, encoding, callback) => callback(),
  'calls back in process.nextTick()': (chunk, encoding, callback) =>
    process.nextTick(callback),
};

for (const [name, write] of Object.entries(sinks)) {
  console.log(`sink that ${name}`);
  const sink = new Writable({ write });
  await new Promise((resolve) => {
    sink.write('a', () => {
      console.log('  the callback runs');
      resolve();
    });
    console.log('  write() has returned');
  });
}
