import { createServer } from 'node:net';

// What stands for the standard streams depends on where they lead.
const active = () => process.getActiveResourcesInfo().filter((name) => !/^(Pipe|TTY)/.test(name));

console.log(active());
const timeout = setTimeout(() => console.log('never'), 60_000);
setInterval(() => {}, 1000).unref();
setImmediate(() => console.log('immediate', active()));
console.log(active());
const server = createServer();
console.log(active());
server.listen(0, () => {
  console.log('listening', active());
  server.close(() => {
    console.log('closed', active());
    clearTimeout(timeout);
    console.log('cleared', active());
  });
  timeout.unref();
  console.log(active());
  timeout.ref();
});
