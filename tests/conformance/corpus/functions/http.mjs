import http from 'node:http';
import { once } from 'node:events';

// What the functions of node:http give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
const serve = async (h, o = {}) => {
  const s = http.createServer(o, h);
  s.listen(0, '127.0.0.1');
  await once(s, 'listening');
  return s;
};
const get = (s, o = {}, body) =>
  new Promise((res, rej) => {
    const q = http.request({ port: s.address().port, host: '127.0.0.1', ...o }, async (r) => {
      let d = '';
      try {
        for await (const c of r) d += c;
      } catch (e) {
        return rej(e);
      }
      res([r.statusCode, r.statusMessage, r.headers, d, r.trailers, r.complete]);
    });
    q.on('error', rej);
    q.end(body);
  });
const clean = ([a, b, h, ...r]) => {
  delete h.date;
  return [a, b, h, ...r];
};
await attempt('hello', async () => {
  const s = await serve((q, r) => r.end('hi ' + q.method + ' ' + q.url));
  const x = clean(await get(s, { path: '/p?q=1' }));
  s.close();
  return x;
});
await attempt('echo', async () => {
  const s = await serve((q, r) => {
    r.writeHead(201, 'Made', { 'X-A': ['1', '2'], 'content-type': 'text/plain' });
    q.pipe(r);
  });
  const x = clean(await get(s, { method: 'POST', headers: { 'Content-Length': 3 } }, 'abc'));
  s.close();
  return x;
});
await attempt('chunked', async () => {
  const s = await serve(async (q, r) => {
    r.setHeader('Trailer', 'X-T');
    r.write('a');
    await new Promise(setImmediate);
    r.write('b');
    r.addTrailers({ 'X-T': 'v' });
    r.end();
  });
  const x = clean(await get(s));
  s.close();
  return x;
});
await attempt('headers', async () => {
  const s = await serve((q, r) => {
    r.setHeader('A', 1);
    r.appendHeader('A', '2');
    r.setHeaders(new Map([['b', '3']]));
    const o = [
      r.getHeader('a'),
      r.hasHeader('B'),
      r.getHeaderNames(),
      r.getHeaders(),
      r.getRawHeaderNames(),
      r.removeHeader('b'),
      r.headersSent,
    ];
    r.statusCode = 404;
    r.end(JSON.stringify([o, q.headers, q.rawHeaders.length, q.httpVersion, q.headersDistinct]));
  });
  const x = clean(await get(s, { headers: { Cookie: ['a=1', 'b=2'], 'X-Y': 'z' } }));
  s.close();
  x[3] = x[3].replace(/127.0.0.1:\d+/g, 'H');
  return x;
});
await attempt('head', async () => {
  const s = await serve((q, r) => r.end('body'));
  const x = clean(await get(s, { method: 'HEAD' }));
  s.close();
  return x;
});
await attempt('204', async () => {
  const s = await serve((q, r) => {
    r.statusCode = 204;
    r.end('x');
  });
  const x = clean(await get(s));
  s.close();
  return x;
});
await attempt('keepalive', async () => {
  const ports = new Set();
  const s = await serve((q, r) => {
    ports.add(q.socket.remotePort);
    r.end('k');
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  await get(s, { agent });
  await get(s, { agent });
  const r = [
    ports.size,
    Object.keys(agent.freeSockets).length,
    agent.getName({ host: 'h', port: 1 }),
  ];
  agent.destroy();
  s.close();
  return r;
});
await attempt('continue', async () => {
  const s = await serve((q, r) => {
    q.resume();
    q.on('end', () => r.end('ok'));
  });
  const q = http.request({
    port: s.address().port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { Expect: '100-continue' },
  });
  q.flushHeaders();
  await once(q, 'continue');
  q.end('body');
  const [r] = await once(q, 'response');
  r.resume();
  await once(r, 'end');
  s.close();
  return r.statusCode;
});
await attempt('info', async () => {
  const s = await serve((q, r) => {
    r.writeProcessing();
    r.writeEarlyHints({ link: '</a>; rel=preload' });
    r.end();
  });
  const l = [];
  const q = http.get({ port: s.address().port, host: '127.0.0.1' });
  q.on('information', (i) => l.push(i.statusCode));
  const r = await new Promise((res) => q.on('response', res));
  r.resume();
  await once(r, 'end');
  s.close();
  return l;
});
await attempt('upgrade', async () => {
  const s = await serve(() => {});
  s.on('upgrade', (q, sock, head) => {
    sock.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
    sock.end('raw');
  });
  const q = http.get({
    port: s.address().port,
    host: '127.0.0.1',
    headers: { Connection: 'Upgrade', Upgrade: 'x' },
  });
  const [r, sock, head] = await once(q, 'upgrade');
  let d = head.toString();
  for await (const c of sock) d += c;
  s.close();
  return [r.statusCode, d];
});
await attempt('connect', async () => {
  const s = await serve(() => {});
  s.on('connect', (q, sock) => {
    sock.end('HTTP/1.1 200 OK\r\n\r\ntunnel');
  });
  const q = http.request({
    port: s.address().port,
    host: '127.0.0.1',
    method: 'CONNECT',
    path: 'h:1',
  });
  q.end();
  const [r, sock, head] = await once(q, 'connect');
  let d = head.toString();
  for await (const c of sock) d += c;
  s.close();
  return [r.statusCode, d];
});
await attempt('abort client', async () => {
  let closed;
  const s = await serve((q, r) => {
    r.write('x');
    closed = once(r, 'close');
  });
  const q = http.get({ port: s.address().port, host: '127.0.0.1' });
  const [r] = await once(q, 'response');
  const err = new Promise((res) => r.on('error', (e) => res([e.code, e.message])));
  q.on('error', () => {});
  r.resume();
  r.destroy(new Error('mine'));
  await closed;
  s.close();
  return err;
});
await attempt('abort server', async () => {
  const s = await serve((q, r) => {
    r.write('x');
    setImmediate(() => r.destroy());
  });
  try {
    await get(s);
  } finally {
    s.close();
  }
});
await attempt('econnreset', async () => {
  const s = await serve((q, r) => q.socket.destroy());
  try {
    await get(s);
  } finally {
    s.close();
  }
});
await attempt(
  'refused',
  async () => new Promise((_, j) => http.get({ port: 1, host: '127.0.0.1' }).on('error', j)),
);
await attempt('timeout', async () => {
  const s = await serve(() => {});
  const q = http.get({ port: s.address().port, host: '127.0.0.1', timeout: 20 });
  await once(q, 'timeout');
  q.destroy();
  await once(q, 'error').catch(() => {});
  s.closeAllConnections();
  s.close();
  return 'timed out';
});
await attempt('signal', async () => {
  const s = await serve(() => {});
  try {
    await get(s, { signal: AbortSignal.timeout(10) });
  } finally {
    s.closeAllConnections();
    s.close();
  }
});
await attempt('parse err', async () => {
  const net = (await import('node:net')).default;
  const s = await serve(() => {});
  const e = once(s, 'clientError');
  const c = net.connect(s.address().port, '127.0.0.1');
  c.write('GARBAGE\r\n\r\n');
  const [err, sock] = await e;
  sock.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  let d = '';
  for await (const x of c) d += x;
  s.close();
  return [err.code, err.message, err.bytesParsed, err.rawPacket?.length, d];
});
await attempt('default 400', async () => {
  const net = (await import('node:net')).default;
  const s = await serve(() => {});
  const c = net.connect(s.address().port, '127.0.0.1');
  c.write('GET / HTTP/1.1\r\nBad Header\r\n\r\n');
  let d = '';
  for await (const x of c) d += x;
  s.close();
  return d;
});
await attempt('res parse err', async () => {
  const net = (await import('node:net')).default;
  const s = net.createServer((c) => c.end('HTTP/1.1 abc\r\n\r\n'));
  s.listen(0, '127.0.0.1');
  await once(s, 'listening');
  try {
    await get(s);
  } finally {
    s.close();
  }
});
await attempt('errs', () => http.request({ path: 'a b' }));
await attempt('errs2', () => http.request({ protocol: 'https:' }));
await attempt('errs3', () => http.request({ method: 'a b' }));
await attempt('errs4', () => http.validateHeaderName('a b'));
await attempt('errs5', () => http.validateHeaderValue('a', undefined));
await attempt('errs6', () => http.validateHeaderValue('a', 'é\n'));
await attempt('sent', async () => {
  const s = await serve((q, r) => {
    r.write('x');
    try {
      r.setHeader('a', 'b');
    } catch (e) {
      r.end(e.code + ' ' + e.message);
    }
  });
  const x = await get(s);
  s.close();
  return x[3];
});
await attempt('write after end', async () => {
  const s = await serve((q, r) => {
    r.on('error', (e) => console.log(e.code));
    r.end('e');
    r.write('x');
  });
  const x = await get(s);
  s.close();
  return x[3];
});
await attempt('clen', async () => {
  const s = await serve((q, r) => {
    r.strictContentLength = true;
    r.setHeader('Content-Length', 1);
    try {
      r.end('abc');
    } catch (e) {
      console.log(e.code);
      r.destroy();
    }
  });
  try {
    return await get(s);
  } finally {
    s.close();
  }
});
await attempt('statics', () => [
  http.METHODS.length,
  http.STATUS_CODES[418],
  http.maxHeaderSize,
  http.globalAgent.keepAlive,
  typeof http.setMaxIdleHTTPParsers,
  Object.keys(http).sort().join(),
  http.setMaxIdleHTTPParsers(10),
]);
await attempt('server props', async () => {
  const s = await serve(() => {});
  const r = [
    s.timeout,
    s.keepAliveTimeout,
    s.headersTimeout,
    s.requestTimeout,
    s.maxHeadersCount,
    s.maxRequestsPerSocket,
    s.listening,
  ];
  s.setTimeout(5);
  s.closeIdleConnections();
  s.close();
  return r;
});
await attempt('maxreq', async () => {
  const s = await serve((q, r) => r.end('x'));
  s.maxRequestsPerSocket = 1;
  const x = clean(await get(s, { agent: new http.Agent({ keepAlive: true }) }));
  s.close();
  return x[2];
});
await attempt('backpressure', async () => {
  let drained = 0;
  const s = await serve(async (q, r) => {
    for (let i = 0; i < 50; i++)
      if (!r.write(Buffer.alloc(65536))) {
        await once(r, 'drain');
        drained++;
      }
    r.end();
  });
  const x = await new Promise((res) =>
    http.get({ port: s.address().port, host: '127.0.0.1' }, async (r) => {
      let n = 0;
      for await (const c of r) n += c.length;
      res(n);
    }),
  );
  s.close();
  return [x, drained > 0];
});
await attempt('url arg', async () => {
  const s = await serve((q, r) => r.end(q.headers.authorization));
  const r = await new Promise((res) =>
    http.get(`http://u:p@127.0.0.1:${s.address().port}/`, async (r) => {
      let d = '';
      for await (const c of r) d += c;
      res(d);
    }),
  );
  s.close();
  return r;
});
await attempt('pipelined', async () => {
  const net = (await import('node:net')).default;
  const s = await serve((q, r) => r.end(q.url));
  const c = net.connect(s.address().port, '127.0.0.1');
  c.write(
    'GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  );
  let d = '';
  for await (const x of c) d += x;
  s.close();
  return d.replace(/Date: .*/g, '');
});
await attempt('dispose', async () => {
  const s = await serve(() => {});
  await s[Symbol.asyncDispose]();
  return s.listening;
});
