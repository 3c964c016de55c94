import http from 'node:http';

console.log(
  http.METHODS.includes('PATCH'),
  http.STATUS_CODES[418],
  http.maxHeaderSize,
  http.globalAgent.maxSockets,
  http.globalAgent.keepAlive,
);
const agent = new http.Agent({ maxSockets: 2, scheduling: 'fifo' });
console.log(
  agent.getName({ host: 'h', port: 1 }),
  agent.maxFreeSockets,
  Object.keys(agent.sockets),
);
for (const act of [
  () => http.request('ftp://x'),
  () => http.request({ method: 'BAD METHOD' }),
  () => http.request({ path: '/a b' }),
  () => new http.Agent({ maxTotalSockets: -1 }),
  () => http.validateHeaderName('a b'),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
