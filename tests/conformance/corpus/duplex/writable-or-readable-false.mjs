import { Duplex } from 'node:stream';

const onlyRead = new Duplex({ writable: false, read() {}, write() {} });
console.log(onlyRead.readable, onlyRead.writable, onlyRead.writableEnded);
onlyRead.on('error', (error) => console.log(error.code));
onlyRead.write('x');
const onlyWrite = new Duplex({
  readable: false,
  read() {},
  write: (_c, _e, callback) => callback(),
});
console.log(onlyWrite.readable, onlyWrite.writable, onlyWrite.readableEnded);
onlyWrite.on('finish', () => console.log('finish'));
onlyWrite.on('close', () => console.log('close'));
onlyWrite.end('x');
