import { Writable } from 'node:stream';

process.on('warning', ({ name }) => console.log(`'warning': ${name}`));

const sink = new Writable({ write() {} });
for (let i = 0; i < 11; i++) sink.once('drain', () => {});
console.log(`'drain' listeners: ${sink.listenerCount('drain')}`);
