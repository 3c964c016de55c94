import type { BindingFactory } from '../bindings/index.ts';
import type { NodeScript } from '../tables.ts';

/** What a script after the first hands over while it is evaluated. */
export interface IoScript extends NodeScript {
  bindings: Record<string, BindingFactory>;
}

/** Name of the global function that takes it; there is one only while the script is evaluated. */
export const ioHook = '__highwaterIo';
