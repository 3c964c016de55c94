import { IncomingMessage, OutgoingMessage, ServerResponse } from 'node:http';
import { Readable, Writable } from 'node:stream';

const request = new IncomingMessage(null);
const response = new ServerResponse(request);
console.log(`request instanceof Readable: ${request instanceof Readable}`);
console.log(`response instanceof Writable: ${response instanceof Writable}`);
const outgoing = response instanceof OutgoingMessage;
console.log(`response instanceof OutgoingMessage: ${outgoing}`);
for (const name of ['write', 'end', 'writableLength', 'writableHighWaterMark']) {
  console.log(`  has ${name}: ${name in response}`);
}
