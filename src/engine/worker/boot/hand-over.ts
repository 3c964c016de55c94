import type { BindingFactory } from '../bindings/index.ts';
import type { NodeScript } from '../tables.ts';

/** What a script after the first hands over while it is evaluated. */
export interface LoadedScript extends NodeScript {
  bindings: Record<string, BindingFactory>;
}

/** Name of the global function that takes it; there is one only while the script is evaluated. */
export const scriptHook = '__highwaterScript';

/** The build writes Node's modules in front of each script. */
declare const highwaterNode: NodeScript;

/** Hands over the modules of the script that calls this, with the bindings that only they ask for. */
export function handOver(bindings: LoadedScript['bindings']): void {
  // Not by Reflect.get(), in whose place the program may have put a function of its own.
  const { [scriptHook]: register } = globalThis as unknown as Record<
    string,
    (script: LoadedScript) => void
  >;
  register?.({ ...highwaterNode, bindings });
}
