import { Duplex } from 'node:stream';

const sink = Duplex.from(async function (source) {
  let total = 0;
  for await (const chunk of source) total += chunk.length;
  console.log('total', total);
});
console.log(sink.readable, sink.writable);
sink.on('finish', () => console.log('finish'));
sink.on('close', () => console.log('close'));
sink.write('abc');
sink.end('de');

const bad = Duplex.from(async function (source) {
  for await (const chunk of source) throw new Error(`refused ${chunk}`);
});
bad.on('error', (error) => console.log('error', error.message));
bad.end('x');
