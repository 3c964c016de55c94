import net from 'node:net';
import { Writable } from 'node:stream';

const w = new Writable({ highWaterMark: 3, write: (_c, _e, callback) => setImmediate(callback) });
console.log(
  w.writableNeedDrain,
  w.write('ab'),
  w.writableNeedDrain,
  w.write('cd'),
  w.writableNeedDrain,
);
w.on('drain', () => console.log('drain', w.writableNeedDrain));
const socket = new net.Socket();
socket.connecting = true;
socket.write('queued');
console.log(socket.bufferSize === socket.writableLength, socket.bytesWritten);
socket.destroy();
