import { Writable } from 'node:stream';

const quiet = (options) =>
  new Writable(options).on('error', () => {}).on('drain', () => console.log('never'));
console.log('error', quiet({ write: (_c, _e, callback) => callback(new Error('x')) }).write('a'));
const destroyed = quiet({ write: (_c, _e, callback) => callback() });
destroyed.destroy();
console.log('destroyed', destroyed.write('a'));
const ended = quiet({ write: (_c, _e, callback) => callback() });
ended.end();
console.log('ended', ended.write('a'));
