import { addBindings } from '../bindings/index.ts';
import { native } from '../native.ts';
import type { NodeScript } from '../tables.ts';
import { type IoScript, ioHook } from './io-script.ts';
import { addScript } from './stack-frames.ts';

/** Evaluates a further script at once, and gives its modules. */
export function loadIo(name: 'io' | 'crypto', io: Blob): NodeScript['modules'] {
  let loaded: IoScript | undefined;
  const take = (script: IoScript): void => {
    loaded = script;
  };
  take.native = native;
  // A program that has taken the name gets none of this: what comes below fails without the modules.
  if (!native.defineProperty(globalThis, ioHook, { value: take, configurable: true })) {
    throw new Error(
      `The program keeps the engine from its script "${name}": it defined "${ioHook}".`,
    );
  }
  const url = native.URL.createObjectURL(io);
  try {
    native.importScripts(url);
  } finally {
    native.URL.revokeObjectURL(url);
    native.deleteProperty(globalThis, ioHook);
  }
  if (loaded === undefined) throw new Error(`The script "${name}" of the engine gave no modules.`);
  addScript(`highwater:${name}`, loaded);
  addBindings(loaded.bindings);
  return loaded.modules;
}
