process.on('uncaughtException', (thrown) => console.log('caught', typeof thrown));
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
setImmediate(() => console.log('goes on'));
process.nextTick(() => {
  throw proxy;
});
