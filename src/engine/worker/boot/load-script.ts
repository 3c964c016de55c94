import type { FurtherScript } from '../../further-scripts.ts';
import { addBindings } from '../bindings/index.ts';
import { nameScript } from '../foreign/script-names.ts';
import { native } from '../native.ts';
import type { NodeScript } from '../tables.ts';
import { type LoadedScript, scriptHook } from './hand-over.ts';
import { addScript } from './stack-frames.ts';

/** Evaluates a further script at once, and gives its modules. */
export function loadScript(name: FurtherScript, text: Blob): NodeScript['modules'] {
  let loaded: LoadedScript | undefined;
  const take = (script: LoadedScript): void => {
    loaded = script;
  };
  take.native = native;
  // A program that has taken the name gets none of this: what comes below fails without the modules.
  if (!native.defineProperty(globalThis, scriptHook, { value: take, configurable: true })) {
    throw new Error(
      `The program keeps the engine from its script "${name}": it defined "${scriptHook}".`,
    );
  }
  // It is not revoked: WebKit would report nothing but "Script error." of what the script throws later.
  const url = native.URL.createObjectURL(text);
  nameScript(url, `highwater:${name}`);
  try {
    native.importScripts(url);
  } finally {
    native.deleteProperty(globalThis, scriptHook);
  }
  if (loaded === undefined) throw new Error(`The script "${name}" of the engine gave no modules.`);
  addScript(`highwater:${name}`, loaded);
  addBindings(loaded.bindings);
  return loaded.modules;
}
