import {
  AsyncLocalStorage,
  AsyncResource,
  executionAsyncId,
  triggerAsyncId,
  executionAsyncResource,
  createHook,
  asyncWrapProviders,
} from 'node:async_hooks';
import dc from 'node:diagnostics_channel';
import perf, {
  performance,
  PerformanceObserver,
  constants,
  eventLoopUtilization,
  timerify,
} from 'node:perf_hooks';

// What the functions of node:async_hooks, node:diagnostics_channel and node:perf_hooks give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
await attempt('als', () => {
  const s = new AsyncLocalStorage();
  return s.run(1, () => [
    s.getStore(),
    s.exit(() => s.getStore()),
    s.run(2, (a) => [s.getStore(), a], 'x'),
  ]);
});
await attempt('als2', async () => {
  const s = new AsyncLocalStorage({ defaultValue: 'd', name: 'nm' });
  const r = [s.getStore(), s.name];
  s.enterWith(5);
  r.push(s.getStore());
  s.disable();
  r.push(s.getStore());
  const snap = s.run(9, () => AsyncLocalStorage.snapshot());
  r.push(snap(() => s.getStore()));
  const b = s.run(7, () => AsyncLocalStorage.bind((x) => [s.getStore(), x]));
  r.push(b(1));
  await new Promise((res) =>
    s.run('t', () =>
      setTimeout(() => {
        r.push(s.getStore());
        res();
      }, 1),
    ),
  );
  return r;
});
await attempt('ares', () => {
  const r = new AsyncResource('X', { requireManualDestroy: true });
  const out = [
    r.type,
    typeof r.asyncId(),
    typeof r.triggerAsyncId(),
    r.runInAsyncScope((a, b) => a + b, null, 1, 2),
    AsyncResource.bind(function (x) {
      return [typeof this, x];
    })(3),
    r.bind((x) => x)(4),
    r.emitDestroy() === r,
  ];
  return out;
});
await attempt('ares err', () => new AsyncResource(5));
await attempt('ids', () => [
  typeof executionAsyncId(),
  typeof triggerAsyncId(),
  typeof executionAsyncResource(),
  Object.keys(asyncWrapProviders).length > 30,
]);
await attempt('hook', async () => {
  const ev = [];
  const h = createHook({
    init(id, type) {
      ev.push('init ' + type);
    },
    before() {
      ev.push('before');
    },
    after() {
      ev.push('after');
    },
    destroy() {
      ev.push('destroy');
    },
  }).enable();
  await new Promise((r) => setTimeout(r, 1));
  h.disable();
  return ev.filter((e) => !/PROMISE/.test(e)).slice(0, 5);
});
await attempt('dc', () => {
  const c = dc.channel('x');
  const l = [];
  const f = (m, n) => l.push([m, n]);
  c.subscribe(f);
  c.publish(1);
  dc.subscribe('x', f);
  dc.hasSubscribers('x');
  c.publish(2);
  const r = [
    c.hasSubscribers,
    c.name,
    dc.unsubscribe('x', f),
    c.unsubscribe(f),
    c.hasSubscribers,
    dc.channel('x') === c,
    l,
  ];
  return r;
});
await attempt('dc store', () => {
  const c = dc.channel('y');
  const s = new AsyncLocalStorage();
  c.bindStore(s, (d) => ({ d }));
  const r = c.runStores(
    5,
    function (a) {
      return [s.getStore(), this.q, a];
    },
    { q: 1 },
    'arg',
  );
  return [r, c.unbindStore(s), c.runStores(6, () => s.getStore())];
});
await attempt('tracing', async () => {
  const tc = dc.tracingChannel('op');
  const l = [];
  const h = Object.fromEntries(
    ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((k) => [
      k,
      (m) => l.push([k, m.result, m.error?.message]),
    ]),
  );
  tc.subscribe(h);
  const r = [tc.hasSubscribers, tc.traceSync((a) => a + 1, {}, null, 1)];
  try {
    tc.traceSync(() => {
      throw new Error('q');
    }, {});
  } catch {}
  await tc.tracePromise(async () => 'p', {});
  await new Promise((res) =>
    tc.traceCallback((cb) => setImmediate(cb, null, 'c'), 0, {}, null, res),
  );
  tc.unsubscribe(h);
  return [r, l, tc.hasSubscribers];
});
await attempt('dc err', () => dc.channel(5));
await attempt('dc err2', () => dc.channel('z').subscribe(5));
await attempt('perf', () => {
  const m = performance.mark('a', { detail: { x: 1 }, startTime: 5 });
  performance.mark('b', { startTime: 9 });
  const e = performance.measure('m', 'a', 'b');
  return [
    m.name,
    m.entryType,
    m.startTime,
    m.duration,
    m.detail,
    e.duration,
    e.startTime,
    performance.getEntries().length,
    performance.getEntriesByName('a').length,
    performance.getEntriesByType('measure').length,
    performance.clearMarks('a'),
    performance.clearMeasures(),
    performance.getEntries().length,
    JSON.stringify(m),
  ];
});
await attempt('perf err', () => performance.measure('m', 'nope'));
await attempt('perf err2', () => performance.mark());
await attempt('perf err3', () => performance.mark('x', { startTime: -1 }));
await attempt('obs', async () => {
  const l = [];
  const o = new PerformanceObserver((list, obs) => {
    for (const e of list.getEntries()) l.push([e.name, e.entryType]);
  });
  o.observe({ entryTypes: ['mark', 'measure'] });
  performance.mark('z');
  performance.measure('zz');
  await new Promise((r) => setImmediate(setImmediate, r));
  o.disconnect();
  return [l, PerformanceObserver.supportedEntryTypes];
});
await attempt('obs err', () => new PerformanceObserver(5));
await attempt('obs buffered', async () => {
  performance.mark('bu');
  return new Promise((r) =>
    new PerformanceObserver((l, o) => {
      o.disconnect();
      r(l.getEntriesByName('bu').length);
    }).observe({ type: 'mark', buffered: true }),
  );
});
await attempt('elu', () => {
  const a = eventLoopUtilization();
  return [
    Object.keys(a),
    typeof performance.eventLoopUtilization().utilization,
    Object.keys(performance.nodeTiming),
    performance.nodeTiming.name,
    performance.nodeTiming.entryType,
    typeof performance.timeOrigin,
    Object.keys(performance.toJSON()),
  ];
});
await attempt('timerify', async () => {
  const f = timerify(function foo(a) {
    return a;
  });
  const p = new Promise((r) =>
    new PerformanceObserver((l, o) => {
      o.disconnect();
      r(l.getEntries().map((e) => [e.name, e.entryType, e.detail]));
    }).observe({ entryTypes: ['function'] }),
  );
  f(5);
  return [f.name, await p];
});
await attempt('consts', () => constants);
await attempt('keys', () => Object.keys(perf));
await attempt('res', () => [
  performance.setResourceTimingBufferSize(5),
  performance.clearResourceTimings(),
  typeof performance.markResourceTiming,
  performance.onresourcetimingbufferfull,
]);
