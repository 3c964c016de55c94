// Stands for lib/cluster.js: `net` asks it whether this process is the primary one.
import { missing } from '../bindings/missing.ts';
import type { ModuleBody } from './index.ts';

export const cluster: ModuleBody = (exports) => {
  Object.assign(exports as object, {
    isPrimary: true,
    isMaster: true,
    isWorker: false,
    workers: {},
    fork: missing('cluster.fork()'),
    setupPrimary: missing('cluster.setupPrimary()'),
    disconnect: missing('cluster.disconnect()'),
  });
};
