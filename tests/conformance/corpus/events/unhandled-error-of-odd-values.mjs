import { EventEmitter } from 'node:events';

const e = new EventEmitter();
for (const value of [new TypeError('real'), 'a string', undefined, { code: 1 }, null]) {
  try {
    e.emit('error', value);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.context === value);
  }
}
