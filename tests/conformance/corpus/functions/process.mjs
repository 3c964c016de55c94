// expect: stderr
import os from 'node:os';
import { createRequire } from 'node:module';
import tty from 'node:tty';

// What the functions of process and node:os give and throw, each called with ordinary and with wrong arguments.
const attempt = async (name, action) => {
  try {
    console.log(name, await action());
  } catch (error) {
    console.log(name, 'throws', error?.name, error?.code, error?.message);
  }
};
const shape = (v) =>
  v === null
    ? 'null'
    : Array.isArray(v)
      ? [v.length ? shape(v[0]) : 'empty']
      : typeof v === 'object'
        ? Object.fromEntries(Object.keys(v).map((k) => [k, typeof v[k]]))
        : typeof v;
for (const k of [
  'arch',
  'platform',
  'version',
  'exitCode',
  'execArgv',
  'debugPort',
  'config',
  'release',
  'versions',
  'features',
  'sourceMapsEnabled',
  'noDeprecation',
  'throwDeprecation',
  'traceDeprecation',
  'stdin',
  'connected',
  'channel',
  'domain',
  'finalization',
  'exitCode',
])
  await attempt(k, () =>
    k === 'versions'
      ? Object.keys(process.versions)
      : typeof process[k] === 'object'
        ? typeof process[k]
        : process[k],
  );
for (const f of [
  'cwd',
  'umask',
  'uptime',
  'hrtime',
  'memoryUsage',
  'cpuUsage',
  'threadCpuUsage',
  'resourceUsage',
  'getuid',
  'geteuid',
  'getgid',
  'getegid',
  'getgroups',
  'constrainedMemory',
  'availableMemory',
  'hasUncaughtExceptionCaptureCallback',
])
  await attempt(f, () => shape(process[f]()));
await attempt('rss', () => [
  process.memoryUsage.rss() > 1e6,
  process.memoryUsage().heapUsed > 1e5,
  process.hrtime.bigint() > 0n,
  process.hrtime([0, 0]).length,
]);
await attempt('hr err', () => process.hrtime(5));
await attempt('cpu', () => shape(process.cpuUsage(process.cpuUsage())));
await attempt('umask', () => [process.umask(0o77).toString(8), process.umask('022').toString(8)]);
await attempt('umask err', () => process.umask('zz'));
await attempt('emitWarning', async () => {
  const p = new Promise((r) =>
    process.once('warning', (w) => r([w.name, w.message, w.code, w.detail])),
  );
  process.emitWarning('careful', { type: 'T', code: 'C', detail: 'D' });
  return p;
});
await attempt('ew err', () => process.emitWarning(5));
await attempt('nextTick', async () => {
  const l = [];
  process.nextTick((a) => l.push(a), 1);
  queueMicrotask(() => l.push('m'));
  await new Promise(setImmediate);
  return l;
});
await attempt('nt err', () => process.nextTick(5));
await attempt('kill', () => process.kill(process.pid, 0));
await attempt('kill err', () => process.kill('x'));
await attempt('kill err2', () => process.kill(process.pid, 'SIGNOPE'));
await attempt('exitCode', () => {
  process.exitCode = 'x';
});
await attempt('exitCode2', () => {
  process.exitCode = 3;
  const r = process.exitCode;
  process.exitCode = undefined;
  return r;
});
await attempt('getBuiltin', () => [
  typeof process.getBuiltinModule('fs').readFileSync,
  process.getBuiltinModule('nope'),
  typeof process.getBuiltinModule('node:os'),
]);
await attempt('ref', () => [process.ref?.({}), process.unref?.(setTimeout(() => {}, 1))]);
await attempt('dlopen', () => typeof process.dlopen);
await attempt('env', () => {
  process.env.ZZ = 5;
  const r = [
    process.env.ZZ,
    'ZZ' in process.env,
    delete process.env.ZZ,
    process.env.ZZ,
    Object.keys(process.env).includes('ZZ'),
  ];
  return r;
});
await attempt('env err', () => {
  process.env.X = Symbol('x');
});
await attempt('setgid', () => typeof process.setgid);
await attempt('sme', () => process.setSourceMapsEnabled(false));
await attempt('fin', () => {
  const o = {};
  process.finalization.register(o, () => {});
  process.finalization.unregister(o);
  return 'ok';
});
await attempt('binding', () => typeof process.binding);
await attempt('exec', () => typeof process.execve);
await attempt('on sig', () => {
  const f = () => {};
  process.on('SIGUSR2', f);
  process.off('SIGUSR2', f);
  return process.listenerCount('SIGUSR2');
});
await attempt('assert', () => process.assert?.(true));
await attempt('abort', () => typeof process.abort);
await attempt('reallyExit', () => typeof process.reallyExit);
await attempt('tick', () => typeof process._tickCallback);
await attempt('raw', () => typeof process._rawDebug);
await attempt('addUn', () => typeof process.addUncaughtExceptionCaptureCallback);
await attempt('stdio', () => [
  process.stdout.writable,
  process.stdout.fd,
  process.stderr.fd,
  process.stdin.fd,
  process.stdout.isTTY,
  process.stdout.writableObjectMode,
  process.stdout._type === undefined,
  typeof process.stdout.getWindowSize,
  process.stdout.columns,
]);
await attempt('tty', () => [
  tty.isatty(0),
  tty.isatty(1),
  tty.isatty(-1),
  tty.isatty('x'),
  typeof tty.WriteStream,
]);
await attempt('os', () =>
  Object.fromEntries(
    Object.keys(os)
      .filter((k) => typeof os[k] === 'function' && !/^(set|networkInterfaces)/.test(k))
      .map((k) => {
        try {
          return [k, shape(os[k]())];
        } catch (e) {
          return [k, e.code ?? e.message];
        }
      }),
  ),
);
await attempt('os err', () => os.setPriority('x'));
await attempt('createRequire', () => typeof createRequire(import.meta.url)('fs').readFileSync);
await attempt('meta', () => [
  Object.keys(import.meta).sort(),
  import.meta.dirname === process.cwd(),
  import.meta.filename.endsWith('proc1.mjs'),
  import.meta.resolve('./x.mjs').endsWith('/x.mjs'),
  import.meta.resolve('node:fs'),
  import.meta.main,
]);
await attempt('globals', () => [
  typeof structuredClone,
  typeof queueMicrotask,
  typeof navigator,
  navigator.userAgent,
  navigator.hardwareConcurrency > 0,
  navigator.language,
  navigator.platform,
  typeof performance,
  typeof crypto,
  global === globalThis,
  typeof require,
  typeof WebAssembly,
  typeof gc,
  typeof localStorage,
  typeof window,
  typeof self,
  typeof Event,
  typeof WebSocket,
  typeof EventSource,
  typeof Storage,
]);
await attempt('rejMon', async () => {
  const p = new Promise((r) =>
    process.once('unhandledRejection', (e, pr) => r([e, pr instanceof Promise])),
  );
  Promise.reject(7);
  return p;
});
await attempt('mr', () => process.listenerCount('multipleResolves'));
