import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';

console.log(new EventEmitter());
console.log(inspect(new PassThrough({ highWaterMark: 5 }), { depth: 1 }));
console.log(new AbortController(), AbortSignal.abort('r'));
console.log(inspect(new Event('click'), { depth: -1 }), new EventTarget());
console.log(new URL('http://user@host:1/p?q#h'));
console.log(new URLSearchParams('a=1&b=2'), new TextDecoder());
