// expect: exit 1, stderr
import { EventEmitter } from 'node:events';

setImmediate(() => new EventEmitter().emit('error', { code: 1 }));
