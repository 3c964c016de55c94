// src/node_process_methods.cc
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Binding, Callback, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { EINVAL, ESRCH } from '../network/errno.ts';
import { parseDotenv } from './dotenv.ts';
import { missing } from './missing.ts';
import { effectOf, lastSignal } from './signals.ts';

/** Stands for a size that the browser does not tell, in bytes. */
const unknownMemory = 32 * 1024 * 1024;

export function createProcessMethods(engine: Engine): Binding {
  const hrtimeBuffer = new Uint32Array(3);
  const nanoseconds = new BigUint64Array(hrtimeBuffer.buffer, 0, 1);
  let started = native.performance.now();
  engine.whenStarted(() => {
    started = native.performance.now();
  });
  const seconds = (): number => (native.performance.now() - started) / 1000;
  const memory = (): number => {
    // A worker of most browsers tells nothing.
    const { memory: heap } = native.performance as { memory?: { usedJSHeapSize: number } };
    return heap?.usedJSHeapSize ?? unknownMemory;
  };
  let mask = 0o22;
  let cwd = '/';
  return {
    hrtimeBuffer,
    hrtime: () => {
      const milliseconds = native.performance.now();
      const whole = Math.floor(milliseconds / 1000);
      hrtimeBuffer[0] = Math.floor(whole / 2 ** 32);
      hrtimeBuffer[1] = whole;
      hrtimeBuffer[2] = Math.floor((milliseconds - whole * 1000) * 1e6);
    },
    hrtimeBigInt: () => {
      nanoseconds[0] = BigInt(Math.floor(native.performance.now() * 1e6));
    },
    uptime: () => seconds(),
    patchProcessObject: () => undefined,
    reallyExit: (code: number) => engine.exit(code ?? 0),
    abort: () => engine.die('SIGABRT'),
    causeSegfault: missing('process._debugSegfault'),
    cwd: () => cwd,
    chdir: (directory: string) => {
      cwd = findDirectory(engine, cwd, directory);
    },
    umask: (value?: number) => {
      const before = mask;
      if (value !== undefined) mask = value & 0o777;
      return before;
    },
    memoryUsage: (values: Float64Array) => {
      values.fill(0);
      values[0] = memory();
      values[1] = memory();
      values[2] = memory();
      values[3] = unknownMemory;
      values[4] = unknownMemory;
    },
    rss: () => memory(),
    constrainedMemory: () => 0,
    availableMemory: () => 2 ** 31,
    cpuUsage: (values: Float64Array) => values.fill(seconds() * 1e6, 0, 1),
    threadCpuUsage: (values: Float64Array) => values.fill(seconds() * 1e6, 0, 1),
    resourceUsage: (values: Float64Array) => {
      values.fill(0);
      values[0] = seconds() * 1e6;
      values[2] = memory() / 1024;
    },
    _getActiveRequests: () => [],
    _getActiveHandles: () => [],
    getActiveResourcesInfo: () => listActive(engine),
    _kill: (pid: number, signal: number) => sendSignal(engine, pid, signal),
    _debugProcess: missing('process._debugProcess'),
    _debugEnd: missing('process._debugEnd'),
    _startProfilerIdleNotifier: () => undefined,
    _stopProfilerIdleNotifier: () => undefined,
    _rawDebug: (text: string) => engine.stdio.write(2, encodeUtf8(`${text}\n`)),
    dlopen: missing('process.dlopen()'),
    execve: missing('process.execve()'),
    loadEnvFile: (path = '.env') => loadEnvFile(engine, path),
    setEmitWarningSync: (callback: Callback) => {
      engine.registered.emitWarningSync = callback;
    },
  };
}

/** Classes in C++ by types of resources. */
const classNames: Record<string, string> = {
  FSREQCALLBACK: 'FSReqCallback',
  MESSAGEPORT: 'MessagePort',
  PIPEWRAP: 'PipeWrap',
  SIGNALWRAP: 'SignalWrap',
  TCPSERVERWRAP: 'TCPServerWrap',
  TCPWRAP: 'TCPSocketWrap',
};

/** Names of requests, handles, timers and immediates that keep the process alive. */
function listActive({ active, loop }: Engine): string[] {
  const open = [...active.requests, ...active.handles].map(
    ({ activeType = '' }) => classNames[activeType],
  );
  const [timeouts = 0] = loop.timeoutInfo;
  const [, immediates = 0] = loop.immediateInfo;
  return [
    ...open.filter((name) => name !== undefined),
    ...new Array<string>(timeouts).fill('Timeout'),
    ...new Array<string>(immediates).fill('Immediate'),
  ];
}

interface ConstantsOfOs {
  os: { signals: Record<string, number> };
}

/** `uv_kill` for the one process that there is; gives 0 or an error number. */
function sendSignal(engine: Engine, pid: number, signal: number): number {
  if (signal < 0 || signal > lastSignal) return EINVAL;
  const self = Number(engine.process.pid);
  if (pid !== self && pid !== 0 && pid !== -self) return ESRCH;
  const effect = effectOf(signal);
  if (effect.kind === 'listeners') for (const receive of effect.listeners) receive(signal);
  if (effect.kind === 'ends' || effect.kind === 'missing') {
    const { os } = engine.internalBinding('constants') as unknown as ConstantsOfOs;
    const { signals } = os;
    const name = Object.keys(signals).find((key) => signals[key] === signal) ?? `${signal}`;
    if (effect.kind === 'ends') engine.die(name);
    missing(`process.kill() with ${name}`)();
  }
  return 0;
}

/** Sets the variables of a file that the environment has not. Throws as opening the file does. */
function loadEnvFile({ require: load, process }: Engine, path: string): void {
  const { readFileSync } = load('fs') as { readFileSync(path: string, encoding: 'utf8'): string };
  const env = process.env as Record<string, string>;
  for (const [name, value] of Object.entries(parseDotenv(readFileSync(path, 'utf8')))) {
    if (!(name in env)) env[name] = value;
  }
}

/** Where a path leads from `cwd`; throws as `uv_chdir` fails when there is no such directory. */
function findDirectory({ require: load }: Engine, cwd: string, directory: string): string {
  const { resolve } = load('path') as { resolve(...paths: string[]): string };
  const { opendirSync } = load('fs') as { opendirSync(path: string): { closeSync(): void } };
  const path = resolve(cwd, directory);
  try {
    opendirSync(path).closeSync();
  } catch (thrown) {
    const { errno, code, message } = thrown as Error & { errno: number; code: string };
    const [reason] = message.split(', ');
    const error = new Error(`${reason}, chdir '${cwd}' -> '${directory}'`);
    throw Object.assign(error, { errno, code, syscall: 'chdir', path: cwd, dest: directory });
  }
  return path;
}
