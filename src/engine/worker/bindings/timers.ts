// src/timers.cc
import type { Binding, Engine } from '../engine.ts';

export function createTimers({ loop, registered }: Engine): Binding {
  return {
    setupTimers: (processImmediate: never, processTimers: never) => {
      registered.processImmediate = processImmediate;
      registered.processTimers = processTimers;
    },
    getLibuvNow: () => loop.now(),
    scheduleTimer: (ms: number) => loop.scheduleTimer(ms),
    toggleTimerRef: (refed: boolean) => loop.toggleTimerRef(refed),
    toggleImmediateRef: (refed: boolean) => loop.toggleImmediateRef(refed),
    immediateInfo: loop.immediateInfo,
    timeoutInfo: loop.timeoutInfo,
  };
}
