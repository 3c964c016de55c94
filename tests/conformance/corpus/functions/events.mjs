// expect: stderr
import events, {
  EventEmitter,
  once,
  on,
  getEventListeners,
  errorMonitor,
  captureRejectionSymbol,
  setMaxListeners,
  getMaxListeners,
  addAbortListener,
  EventEmitterAsyncResource,
  listenerCount,
} from 'node:events';

// What the functions of node:events give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('keys', () => Object.keys(events).sort());
await attempt('basic', () => {
  const e = new EventEmitter();
  const l = [];
  const f = () => l.push('f');
  e.on('a', f);
  e.prependListener('a', () => l.push('p'));
  e.once('a', () => l.push('o'));
  e.prependOnceListener('a', () => l.push('po'));
  e.addListener('a', () => l.push('al'));
  e.emit('a');
  e.emit('a');
  return [
    l,
    e.listenerCount('a'),
    e.listenerCount('a', f),
    e.eventNames(),
    e.rawListeners('a').length,
    e.listeners('a').length,
    e.getMaxListeners(),
    e.removeListener('a', f).listenerCount('a'),
    e.off('a', f) === e,
    e.removeAllListeners().eventNames(),
  ];
});
await attempt('newListener', () => {
  const e = new EventEmitter();
  const l = [];
  e.on('newListener', (n) => l.push('+' + String(n)));
  e.on('removeListener', (n) => l.push('-' + String(n)));
  const s = Symbol('s');
  const f = () => {};
  e.on(s, f);
  e.off(s, f);
  e.once('x', f);
  e.emit('x');
  return l;
});
await attempt('error', () => new EventEmitter().emit('error', new Error('boom')));
await attempt('error2', () => new EventEmitter().emit('error', 5));
await attempt('error3', () => new EventEmitter().emit('error'));
await attempt('error4', () => new EventEmitter().emit('error', { a: 1 }));
await attempt('monitor', () => {
  const e = new EventEmitter();
  const l = [];
  e.on(errorMonitor, (x) => l.push('m' + x));
  e.on('error', (x) => l.push('e' + x));
  e.emit('error', 1);
  return l;
});
await attempt('once', async () => {
  const e = new EventEmitter();
  setImmediate(() => e.emit('x', 1, 2));
  return once(e, 'x');
});
await attempt('once err', async () => {
  const e = new EventEmitter();
  setImmediate(() => e.emit('error', new Error('q')));
  return once(e, 'x');
});
await attempt('once abort', async () =>
  once(new EventEmitter(), 'x', { signal: AbortSignal.abort() }),
);
await attempt('once target', async () => {
  const e = new EventTarget();
  setImmediate(() => e.dispatchEvent(new Event('foo')));
  return (await once(e, 'foo')).map((x) => x.type);
});
await attempt('on', async () => {
  const e = new EventEmitter();
  const l = [];
  setImmediate(() => {
    e.emit('x', 1);
    e.emit('x', 2);
    e.emit('end');
  });
  for await (const v of on(e, 'x', { close: ['end'] })) l.push(v);
  return l;
});
await attempt('on abort', async () => {
  const e = new EventEmitter();
  const ac = new AbortController();
  setImmediate(() => ac.abort('why'));
  for await (const v of on(e, 'x', { signal: ac.signal }));
});
await attempt('on hwm', async () => {
  const e = new EventEmitter();
  e.pause = () => console.log('pause');
  e.resume = () => console.log('resume');
  const it = on(e, 'x', { highWaterMark: 2, lowWaterMark: 1 });
  e.emit('x', 1);
  e.emit('x', 2);
  e.emit('x', 3);
  const r = [await it.next(), await it.next(), await it.next()];
  await it.return();
  return r;
});
await attempt('on throw', async () => {
  const it = on(new EventEmitter(), 'x');
  it.throw(new Error('t'));
  return it.next();
});
await attempt('gel', () => {
  const e = new EventTarget();
  e.addEventListener('a', () => {});
  return [
    getEventListeners(e, 'a').length,
    getEventListeners(new EventEmitter(), 'a'),
    getMaxListeners(e),
    getMaxListeners(new EventEmitter()),
  ];
});
await attempt('setmax', () => {
  const e = new EventEmitter();
  setMaxListeners(3, e);
  return e.getMaxListeners();
});
await attempt('setmax err', () => setMaxListeners(-1));
await attempt('setmax err2', () => new EventEmitter().setMaxListeners('x'));
await attempt('badlistener', () => new EventEmitter().on('x', 5));
await attempt('capture', async () => {
  const e = new EventEmitter({ captureRejections: true });
  const p = new Promise((r) => {
    e[captureRejectionSymbol] = (err, ev, ...a) => r([err.message, ev, a]);
  });
  e.on('x', async () => {
    throw new Error('rej');
  });
  e.emit('x', 7);
  return p;
});
await attempt('capture2', async () => {
  const e = new EventEmitter({ captureRejections: true });
  const p = once(e, 'error').catch((x) => x);
  e.on('x', async () => {
    throw new Error('rej');
  });
  e.emit('x', 7);
  const r = await p;
  return r;
});
await attempt('abortl', () => {
  const ac = new AbortController();
  const l = [];
  const d = addAbortListener(ac.signal, () => l.push('ab'));
  ac.abort();
  d[Symbol.dispose]();
  return l;
});
await attempt('listenerCount', () => [
  EventEmitter.listenerCount(new EventEmitter(), 'x'),
  listenerCount(new EventEmitter(), 'x'),
  EventEmitter.defaultMaxListeners,
  EventEmitter.usingDomains,
]);
await attempt('ear', () => {
  const e = new EventEmitterAsyncResource({ name: 'Q' });
  const l = [];
  e.on('x', () => l.push(1));
  e.emit('x');
  const r = [typeof e.asyncId, typeof e.triggerAsyncId, e.asyncResource.constructor.name, l];
  e.emitDestroy();
  return r;
});
await attempt('leak', async () => {
  const e = new EventEmitter();
  for (let i = 0; i < 12; i++) e.on('x', () => {});
  await new Promise((r) =>
    process.once('warning', (w) => r(console.log(w.name, w.message, w.count, w.type))),
  );
});
await attempt('et', () => {
  const e = new EventTarget();
  const l = [];
  e.addEventListener(
    'a',
    (x) => {
      l.push(x.type, x.eventPhase, x.target === e, x.defaultPrevented);
      x.preventDefault();
    },
    { once: true },
  );
  e.addEventListener('a', {
    handleEvent(x) {
      l.push('obj', x.defaultPrevented);
      x.stopImmediatePropagation();
    },
  });
  e.addEventListener('a', () => l.push('never'));
  const r = e.dispatchEvent(new Event('a', { cancelable: true }));
  return [l, r];
});
await attempt('et err', () => new EventTarget().dispatchEvent(5));
await attempt('et err2', () => new EventTarget().addEventListener('x'));
await attempt('et signal', () => {
  const e = new EventTarget();
  const ac = new AbortController();
  let n = 0;
  e.addEventListener('a', () => n++, { signal: ac.signal });
  e.dispatchEvent(new Event('a'));
  ac.abort();
  e.dispatchEvent(new Event('a'));
  return n;
});
await attempt('custom', () => new CustomEvent('c', { detail: { x: 1 } }).detail);
await attempt('nodeevent', async () => {
  const { NodeEventTarget } = events;
  return typeof NodeEventTarget;
});
await attempt('emitted listeners', () => {
  const e = new EventEmitter();
  e.on('a', function x() {});
  return e;
});
