import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { getHeapSnapshot } from 'node:v8';
import { objectsOf, totalsByName, wayTo } from './snapshot.mjs';

class OrderSink extends Writable {
  _write() {} // never finishes
}

const sink = new OrderSink();
for (let i = 0; i < 500; i++) sink.write(Buffer.alloc(64 * 1024, 'x'));

const json = await text(getHeapSnapshot());
console.log(`the snapshot: ${json.length} characters`);

const objects = objectsOf(JSON.parse(json));
const totals = totalsByName(objects);
for (const name of ['Buffer', 'ArrayBuffer', 'system / JSArrayBufferData']) {
  const { count, bytes } = totals.get(name);
  console.log(`${name}: ${count} with ${bytes} bytes of their own`);
}

console.log('what holds the memory:');
for (const step of wayTo(objects, 'OrderSink', 'system / JSArrayBufferData')) {
  console.log(`  ${step}`);
}
