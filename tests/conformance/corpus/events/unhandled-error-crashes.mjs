// expect: exit 1, stderr
import { EventEmitter } from 'node:events';

function fail() {
  new EventEmitter().emit('error', { reason: 'an object, not an Error', nested: { a: 1 } });
}
fail();
