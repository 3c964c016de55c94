// src/node_perf.cc
import type { Binding, Engine } from '../engine.ts';
import { native } from '../native.ts';
import type { HistogramBinding } from './histogram.ts';
import { missing } from './missing.ts';

export function createPerformance(engine: Engine): Binding {
  const { tables, whenStarted } = engine;
  const histograms = (): HistogramBinding => {
    engine.loadScript('rare');
    return engine.internalBinding('histogram') as unknown as HistogramBinding;
  };
  const constants = tables.performanceConstants;
  // The library shows the enumerable ones to the program.
  for (const name of Object.keys(constants)) {
    const enumerable = name.startsWith('NODE_PERFORMANCE_GC_');
    Object.defineProperty(constants, name, { enumerable, writable: false, configurable: false });
  }
  const milestones = new Float64Array(8).fill(-1);
  let start = 0;
  const now = (): number => native.performance.now() - start;
  const set = (name: string, nanoseconds: number): void => {
    const index = constants[`NODE_PERFORMANCE_MILESTONE_${name}`];
    if (index !== undefined) milestones[index] = nanoseconds;
  };
  const setOrigin = (): void => {
    start = native.performance.now();
    set('TIME_ORIGIN_TIMESTAMP', (native.performance.timeOrigin + start) * 1e3);
    for (const name of ['TIME_ORIGIN', 'ENVIRONMENT', 'NODE_START', 'V8_START', 'LOOP_START']) {
      set(name, start * 1e6);
    }
  };
  setOrigin();
  whenStarted(setOrigin);
  return {
    constants,
    milestones,
    now,
    loopIdleTime: () => 0,
    observerCounts: new Uint32Array(16),
    setupObservers: () => undefined,
    installGarbageCollectionTracking: missing('PerformanceObserver of "gc"'),
    removeGarbageCollectionTracking: () => undefined,
    notify: () => undefined,
    markBootstrapComplete: () => set('BOOTSTRAP_COMPLETE', native.performance.now() * 1e6),
    uvMetricsInfo: () => [0, 0, 0],
    createELDHistogram: (resolution: number, perIteration: boolean) =>
      histograms().createDelay(resolution, perIteration),
    Histogram: class Histogram {
      constructor(...values: Parameters<HistogramBinding['create']>) {
        // biome-ignore lint/correctness/noConstructorReturn: its class comes with another script
        return histograms().create(...values);
      }
    },
  };
}
