import { errorMonitor, EventEmitter } from 'node:events';

const e = new EventEmitter();
e.on(errorMonitor, (error) => console.log('monitor', error.message));
try {
  e.emit('error', new Error('unhandled'));
} catch (error) {
  console.log('thrown', error.message);
}
e.on('error', (error) => console.log('listener', error.message));
e.emit('error', new Error('handled'));
