// src/node_trace_events.cc
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

/** Nothing is traced. */
export function createTraceEvents(): Binding {
  return {
    getEnabledCategories: () => undefined,
    setTraceCategoryStateUpdateHandler: () => undefined,
    getCategoryEnabledBuffer: () => new Uint8Array(1),
    isTraceCategoryEnabled: () => false,
    trace: () => undefined,
    CategorySet: class CategorySet {
      constructor() {
        missing('trace_events.createTracing()')();
      }
    },
  };
}
