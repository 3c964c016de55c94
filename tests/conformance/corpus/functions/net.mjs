import net from 'node:net';
import dns from 'node:dns';
import { once } from 'node:events';

// What the functions of node:net and node:dns give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('is', () => [
  net.isIP('1.2.3.4'),
  net.isIP('::1'),
  net.isIP('x'),
  net.isIPv4('1.1.1.1'),
  net.isIPv6('fe80::1%lo'),
  net.getDefaultAutoSelectFamily(),
  net.getDefaultAutoSelectFamilyAttemptTimeout(),
]);
const listen = async (h, o = {}) => {
  const s = net.createServer(o, h);
  s.listen(0, '127.0.0.1');
  await once(s, 'listening');
  return s;
};
await attempt('echo', async () => {
  const s = await listen((c) => c.pipe(c));
  const c = net.connect(s.address().port, '127.0.0.1');
  await once(c, 'connect');
  const r = [
    c.remoteAddress,
    c.remoteFamily,
    typeof c.localPort,
    c.readyState,
    c.connecting,
    c.pending,
    s.address().family,
    s.listening,
  ];
  c.end('hi');
  let d = '';
  for await (const x of c) d += x;
  s.close();
  await once(s, 'close');
  return [r, d, c.bytesWritten, c.bytesRead, c.destroyed];
});
await attempt('refused', async () => {
  const c = net.connect(1, '127.0.0.1');
  const [e] = await once(c, 'error').catch((e) => [e]);
  throw e;
});
await attempt('events', async () => {
  const l = [];
  const s = await listen((c) => {
    c.on('end', () => l.push('s end'))
      .on('close', (h) => l.push('s close ' + h))
      .resume();
    c.end('bye');
  });
  const c = net.connect(s.address().port);
  for (const e of ['lookup', 'connectionAttempt', 'connect', 'ready', 'end', 'close', 'finish'])
    c.on(e, (...a) => l.push(e + ' ' + (e === 'lookup' ? a.length : e === 'close' ? a[0] : '')));
  c.resume();
  await once(c, 'close');
  s.close();
  await once(s, 'close');
  return l;
});
await attempt('halfopen', async () => {
  const s = await listen(
    (c) => {
      c.on('end', () => setTimeout(() => c.end('late'), 5));
      c.resume();
    },
    { allowHalfOpen: true },
  );
  const c = net.connect({ port: s.address().port, host: '127.0.0.1', allowHalfOpen: true });
  c.end('x');
  let d = '';
  for await (const x of c) d += x;
  s.close();
  return d;
});
await attempt('timeout', async () => {
  const s = await listen(() => {});
  const c = net.connect(s.address().port, '127.0.0.1');
  c.setTimeout(20);
  await once(c, 'timeout');
  const r = c.timeout;
  c.destroy();
  s.closeAllConnections?.();
  s.close();
  return r;
});
await attempt('pausing', async () => {
  const s = await listen((c) => {
    c.write('a'.repeat(200000));
    c.end();
  });
  const c = net.connect(s.address().port, '127.0.0.1');
  await once(c, 'readable');
  let n = 0;
  for await (const x of c) n += x.length;
  s.close();
  return n;
});
await attempt('backpressure', async () => {
  let first;
  const s = await listen((c) => {
    c.pause();
    first = c;
  });
  const c = net.connect(s.address().port, '127.0.0.1');
  await once(c, 'connect');
  let i = 0;
  while (c.write(Buffer.alloc(65536)) && i < 1000) i++;
  const drained = once(c, 'drain');
  while (!first) await new Promise(setImmediate);
  first.resume();
  await drained;
  c.destroy();
  s.close();
  return 'drained';
});
await attempt('listen err', () => net.createServer().listen(99999));
await attempt('close err', () => new Promise((r) => net.createServer().close((e) => r(e.code))));
await attempt('connect err', () => net.connect({ port: 'x' }));
await attempt('connect err2', () => net.connect());
await attempt('maxconn', async () => {
  const s = await listen(() => {});
  s.maxConnections = 1;
  const a = net.connect(s.address().port, '127.0.0.1');
  await once(a, 'connect');
  const b = net.connect(s.address().port, '127.0.0.1');
  const d = await once(s, 'drop');
  await once(b, 'close');
  a.destroy();
  s.close();
  return Object.keys(d[0]).sort();
});
await attempt('getconn', async () => {
  const s = await listen(() => {});
  const a = net.connect(s.address().port, '127.0.0.1');
  await once(s, 'connection');
  const n = await new Promise((r) => s.getConnections((e, n) => r(n)));
  a.destroy();
  s.close();
  return n;
});
await attempt('onread', async () => {
  const s = await listen((c) => c.end('hello'));
  const l = [];
  const c = net.connect({
    port: s.address().port,
    host: '127.0.0.1',
    onread: {
      buffer: Buffer.alloc(3),
      callback: (n, b) => {
        l.push(b.toString('utf8', 0, n));
        return true;
      },
    },
  });
  await once(c, 'close');
  s.close();
  return l;
});
await attempt('opts', async () => {
  const s = await listen(() => {});
  const c = net.connect(s.address().port, '127.0.0.1');
  await once(c, 'connect');
  const r = [
    c.setNoDelay() === c,
    c.setKeepAlive(true, 1) === c,
    c.ref() === c,
    c.unref() === c,
    c.getTypeOfService?.(),
    c.address().family,
  ];
  c.destroy();
  s.close();
  return r;
});
await attempt('signal', async () => {
  const ac = new AbortController();
  const s = net.createServer();
  s.listen({ port: 0, signal: ac.signal });
  await once(s, 'listening');
  ac.abort();
  await once(s, 'close');
  return 'closed';
});
await attempt('blocklist', () => {
  const b = new net.BlockList();
  b.addAddress('1.1.1.1');
  b.addRange('2.0.0.1', '2.0.0.9');
  b.addSubnet('3.0.0.0', 8);
  return [
    b.check('1.1.1.1'),
    b.check('2.0.0.5'),
    b.check('3.4.5.6'),
    b.check('4.4.4.4'),
    b.rules,
    b.toJSON?.(),
    net.BlockList.isBlockList(b),
  ];
});
await attempt('sa', () => {
  const a = new net.SocketAddress({ address: '1.2.3.4', port: 5 });
  return [
    a.address,
    a.port,
    a.family,
    a.flowlabel,
    net.SocketAddress.parse?.('1.2.3.4:80')?.port,
    a,
  ];
});
await attempt('lookup', async () => [
  await new Promise((r) => dns.lookup('localhost', { family: 4 }, (e, a, f) => r([a, f]))),
  await dns.promises.lookup('127.0.0.1'),
  dns.getDefaultResultOrder(),
]);
await attempt('lookup err', async () => dns.promises.lookup('nope.invalid'));
await attempt(
  'lookupService',
  async () => (await dns.promises.lookupService('127.0.0.1', 80)).service,
);
await attempt('connect name', async () => {
  const c = net.connect(80, 'nope.invalid');
  const [e] = await once(c, 'error').catch((e) => [e]);
  throw e;
});
await attempt('stream dispose', async () => {
  const s = await listen(() => {});
  await s[Symbol.asyncDispose]();
  return s.listening;
});
await attempt('write after end', async () => {
  const s = await listen((c) => c.resume());
  const c = net.connect(s.address().port, '127.0.0.1');
  c.on('error', () => {});
  await once(c, 'connect');
  c.end();
  const e = await new Promise((r) => c.write('x', r));
  s.close();
  return [e.code, e.message];
});
await attempt('epipe', async () => {
  const s = await listen((c) => c.destroy());
  const c = net.connect(s.address().port, '127.0.0.1');
  c.resume();
  await once(c, 'close');
  s.close();
  return [c.destroyed, c.writable, c.readyState];
});
await attempt('hwm', async () => {
  const s = await listen(
    (c) => {
      console.log(c.readableHighWaterMark, c.writableHighWaterMark);
      c.end();
    },
    { highWaterMark: 1000 },
  );
  const c = net.connect(s.address().port, '127.0.0.1');
  c.resume();
  await once(c, 'close');
  s.close();
  return [c.readableHighWaterMark];
});
