import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, finish, read = () => {}) {
  const source = new Readable({ read });
  const events = [];
  source.on('end', () => events.push("'end'"));
  source.on('error', (error) =>
    events.push(`'error' ${error.code ?? error.message}`),
  );
  source.on('close', () => events.push("'close'"));
  source.on('data', () => {});
  await finish(source);
  await turn();
  console.log(name);
  console.log(`  ${events.join(', ')}`);
}

await attempt('push(null)', (source) => source.push(null));
await attempt('destroy()', (source) => source.destroy());
await attempt('destroy(error)', (source) =>
  source.destroy(new Error('disk gone')),
);
await attempt(
  '_read() throws',
  () => {},
  () => {
    throw new Error('disk gone');
  },
);
await attempt('push() after push(null)', (source) => {
  source.push(null);
  source.push('late');
});
await attempt("push() after 'end'", async (source) => {
  source.push(null);
  await turn();
  source.push('late');
});

const source = new Readable({ read() {} });
source.on('error', () => {});
source.push('left');
source.destroy(new Error('disk gone'));
console.log(`push() after destroy(): ${source.push('late')}`);
await turn();
const { destroyed, readableLength } = source;
console.log(`destroyed: ${destroyed}, bytes held: ${readableLength}`);
console.log(`read(): ${source.read()}`);
