// src/node_worker.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

/** The program runs on what it takes for the main thread. */
export function createWorker({ tables }: Engine): Binding {
  return {
    ...tables.worker,
    getEnvMessagePort: () => undefined,
    Worker: class Worker {
      constructor() {
        missing('worker_threads.Worker')();
      }
    },
  };
}
