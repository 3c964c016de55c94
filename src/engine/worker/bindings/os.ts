// src/node_os.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';

/** A machine with one processor, of the name "highwater". */
export function createOs(engine: Engine): Binding {
  const megabyte = 1024 * 1024;
  return {
    getHostname: () => 'highwater',
    getLoadAvg: (values: Float64Array) => values.fill(0),
    getUptime: () => native.performance.now() / 1000,
    getTotalMem: () => 4096 * megabyte,
    getFreeMem: () => 2048 * megabyte,
    getCPUs: () => ['in-page', 0, 0, 0, 0, 0, 0],
    getInterfaceAddresses: () => [],
    getHomeDirectory: () => engine.program.env.HOME ?? '/root',
    getUserInfo: () => ({ uid: 0, gid: 0, username: 'root', homedir: '/root', shell: '/bin/sh' }),
    setPriority: () => 0,
    getPriority: () => 0,
    getAvailableParallelism: () => 1,
    getOSInformation: () => ['Linux', '#1 SMP', '6.0.0', 'x86_64'],
    isBigEndian: false,
  };
}
