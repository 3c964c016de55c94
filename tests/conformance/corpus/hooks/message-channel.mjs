const { port1, port2 } = new MessageChannel();
port2.on('message', (message) => {
  console.log('message', message);
  if (message.last) port1.close();
});
port2.on('close', () => console.log('close'));
port1.postMessage({ n: 1 });
port1.postMessage({ n: 2, bytes: new Uint8Array([1]), last: true });
console.log('posted');
