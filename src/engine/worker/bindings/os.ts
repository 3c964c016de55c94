// src/node_os.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';

/** Name, address, mask, family, hardware address, whether it is internal, scope: the one that there is. */
const loopback = ['lo', '127.0.0.1', '255.0.0.0', 'IPv4', '00:00:00:00:00:00', true, -1];

/** A machine with one processor, of the name "highwater". */
export function createOs(engine: Engine): Binding {
  const megabyte = 1024 * 1024;
  return {
    getHostname: () => 'highwater',
    getLoadAvg: (values: Float64Array) => values.fill(0),
    getUptime: () => native.performance.now() / 1000,
    // Programs get these themselves, and those of C++ have no names.
    getTotalMem: nameless(() => 4096 * megabyte),
    getFreeMem: nameless(() => 2048 * megabyte),
    getCPUs: () => ['in-page', 0, 0, 0, 0, 0, 0],
    getInterfaceAddresses: () => loopback,
    getHomeDirectory: () => engine.program.env.HOME ?? '/root',
    getUserInfo: (options?: { encoding?: string }) => {
      const show = (text: string): unknown =>
        options?.encoding === 'buffer' ? bufferOf(engine, text) : text;
      const [username, homedir, shell] = ['root', '/root', '/bin/sh'].map(show);
      return { uid: 0, gid: 0, username, homedir, shell };
    },
    setPriority: () => 0,
    getPriority: () => 0,
    getAvailableParallelism: nameless(() => 1),
    getOSInformation: () => ['Linux', '#1 SMP', '6.0.0', 'x86_64'],
    isBigEndian: false,
  };
}

function bufferOf({ require: load }: Engine, text: string): unknown {
  const { Buffer: NodeBuffer } = load('buffer') as { Buffer: { from(text: string): unknown } };
  return NodeBuffer.from(text);
}

function nameless(give: () => number): () => number {
  return Object.defineProperty(give, 'name', { value: '' });
}
