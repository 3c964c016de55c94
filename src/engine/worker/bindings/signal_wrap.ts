// src/signal_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { HandleWrap } from './handle_wrap.ts';

/** Listeners of signals, which nobody sends to a program in a page. */
export function createSignalWrap(engine: Engine): Binding {
  class Signal extends HandleWrap {
    constructor() {
      super(engine, 'SIGNALWRAP');
    }

    start(): number {
      this.setActive(true);
      return 0;
    }

    stop(): number {
      this.setActive(false);
      return 0;
    }

    protected onClose(): (() => void)[] {
      return [];
    }
  }
  return { Signal };
}
