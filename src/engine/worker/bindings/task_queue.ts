// src/node_task_queue.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import { missing } from './missing.ts';

export function createTaskQueue({ loop, registered }: Engine): Binding {
  return {
    enqueueMicrotask: native.queueMicrotask,
    setTickCallback: (callback: never) => {
      registered.processTicks = callback;
    },
    // The patched library yields to the loop instead of calling it.
    runMicrotasks: missing('task_queue.runMicrotasks'),
    tickInfo: loop.tickInfo,
    promiseRejectEvents: {
      kPromiseRejectWithNoHandler: 0,
      kPromiseHandlerAddedAfterReject: 1,
      kPromiseRejectAfterResolved: 2,
      kPromiseResolveAfterResolved: 3,
    },
    setPromiseRejectCallback: (callback: never) => {
      registered.promiseReject = callback;
    },
  };
}
