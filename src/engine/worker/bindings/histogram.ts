// src/histogram.cc
import type { Binding } from '../engine.ts';
import { native } from '../native.ts';
import { DelayHistogramHandle } from '../performance/delay-histogram.ts';
import { HistogramHandle } from '../performance/histogram-handle.ts';
import { missing } from './missing.ts';

/** What the binding `performance` asks the script with histograms for. */
export interface HistogramBinding {
  create(
    lowest: number | bigint,
    highest: number | bigint,
    figures: number,
    halfLife: number,
    threshold: number,
  ): object;
  createDelay(resolution: number, perIteration: boolean): object;
}

export function createHistogram(): Binding {
  const binding: HistogramBinding = {
    create: (lowest, highest, figures, halfLife, threshold) =>
      new HistogramHandle(
        { lowest: Number(lowest), highest: Number(highest), figures },
        () => native.performance.now(),
        halfLife,
        threshold,
      ),
    createDelay: (resolution, perIteration) => {
      if (perIteration) missing('monitorEventLoopDelay({ samplePerIteration: true })')();
      return new DelayHistogramHandle(resolution);
    },
  };
  return { ...binding };
}
