process.on('uncaughtException', (error) => console.log('uncaught', error.message));
const { channel, subscribe } = await import('node:diagnostics_channel');
subscribe('c', () => {
  throw new Error('a subscriber failed');
});
subscribe('c', () => console.log('the next subscriber runs'));
channel('c').publish({});
console.log('publish returned');
