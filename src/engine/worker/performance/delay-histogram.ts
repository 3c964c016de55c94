// IntervalHistogram of src/histogram.cc, as monitorEventLoopDelay() uses it
import { native } from '../native.ts';
import { HistogramHandle } from './histogram-handle.ts';

/**
 * Records how far apart the ticks of a timer of the browser are, in nanoseconds. The timer keeps no
 * process alive. Browsers let no less than 4 ms pass between two such ticks.
 */
export class DelayHistogramHandle extends HistogramHandle {
  readonly #resolution: number;
  #timer: number | undefined;

  /** `resolution` is the time between two ticks in milliseconds. */
  constructor(resolution: number) {
    super({ lowest: 1, highest: 3.6e12, figures: 3 }, () => native.performance.now());
    this.#resolution = resolution;
  }

  start(): void {
    const tick = (): void => {
      this.recordDelta();
      this.#timer = native.setTimeout(tick, this.#resolution);
    };
    this.#timer = native.setTimeout(tick, this.#resolution);
  }

  stop(): void {
    native.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
