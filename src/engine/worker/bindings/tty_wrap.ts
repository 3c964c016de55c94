// src/tty_wrap.cc
import type { Binding } from '../engine.ts';
import { missing } from './missing.ts';

/** The standard streams are pipes to the page: no descriptor is a terminal. */
export function createTtyWrap(): Binding {
  return {
    isTTY: () => false,
    TTY: class TTY {
      constructor() {
        missing('a terminal of tty.ReadStream or tty.WriteStream')();
      }
    },
  };
}
