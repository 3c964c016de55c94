import { createServer } from 'node:net';

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  server.close(() => console.log('close callback'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('promise'));
  setImmediate(() => console.log('immediate'));
});
