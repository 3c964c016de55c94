import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';

const legacy = Object.assign(new EventEmitter(), {
  writable: true,
  written: 0,
  write(chunk) {
    console.log('write', String(chunk));
    this.written += 1;
    if (this.written % 2 === 1) return true;
    setImmediate(() => this.emit('drain'));
    return false;
  },
  end() {
    console.log('end');
  },
});
Readable.from(['a', 'b', 'c']).pipe(legacy);
