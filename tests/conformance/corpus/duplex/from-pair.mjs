import { Duplex, Readable, Writable } from 'node:stream';

const received = [];
const d = Duplex.from({
  readable: Readable.from(['answer 1', 'answer 2']),
  writable: new Writable({
    write(chunk, _encoding, callback) {
      received.push(String(chunk));
      callback();
    },
  }),
});
d.on('data', (chunk) => console.log('data', String(chunk)));
d.on('finish', () => console.log('finish', received));
d.on('end', () => console.log('end'));
d.on('close', () => console.log('close'));
d.write('question 1');
d.end('question 2');
