import { ioBindings } from './bindings/io.ts';
import { type IoScript, ioHook } from './boot/io-script.ts';
import type { NodeScript } from './tables.ts';

/** The build writes Node's modules in front of this script. */
declare const highwaterNode: NodeScript;

// Not by Reflect.get(), in whose place the program may have put a function of its own.
const { [ioHook]: register } = globalThis as unknown as Record<string, (script: IoScript) => void>;
register?.({ ...highwaterNode, bindings: ioBindings });
