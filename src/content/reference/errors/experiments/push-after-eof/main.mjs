import { Readable } from 'node:stream';

function create(name) {
  console.log(name);
  const source = new Readable({ read() {} });
  source.on('data', (chunk) => console.log(`  'data': ${chunk}`));
  source.on('end', () => console.log("  'end'"));
  source.on('error', ({ code, message }) => console.log(`  'error': ${code} "${message}"`));
  source.push('early');
  source.push(null);
  return source;
}
const pushLate = (source) => console.log(`  push() returned ${source.push('late')}`);
const closed = (source) =>
  new Promise((resolve) => source.on('close', () => resolve(console.log("  'close'"))));

const soon = create("push() before 'end'");
pushLate(soon);
await closed(soon);

const late = create("push() after 'close'");
await closed(late);
pushLate(late);
