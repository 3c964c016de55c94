// src/signal_wrap.cc
import type { Binding, Callback, Engine } from '../engine.ts';
import { HandleWrap } from './handle_wrap.ts';
import { ignoreSignal, listenToSignal } from './signals.ts';

/** Listeners of signals, which only the program itself can send. */
export function createSignalWrap(engine: Engine): Binding {
  class Signal extends HandleWrap {
    #signal = 0;
    onsignal: Callback | undefined;
    readonly #receive = (signal: number): void => {
      engine.loop.completeEach([() => void this.onsignal?.(signal)], false);
    };

    constructor() {
      super(engine, 'SIGNALWRAP');
    }

    start(signal: number): number {
      this.#signal = signal;
      listenToSignal(signal, this.#receive);
      this.setActive(true);
      return 0;
    }

    stop(): number {
      ignoreSignal(this.#signal, this.#receive);
      this.setActive(false);
      return 0;
    }

    protected onClose(): (() => void)[] {
      this.stop();
      return [];
    }
  }
  return { Signal };
}
