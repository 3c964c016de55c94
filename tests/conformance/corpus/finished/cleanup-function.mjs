import { finished, PassThrough } from 'node:stream';

const s = new PassThrough();
const before = s.eventNames().length;
const stop = finished(s, () => console.log('never called'));
console.log(s.eventNames().map(String).sort());
stop();
console.log(s.eventNames().length === before);
s.resume().end();
s.on('close', () => console.log('close'));
