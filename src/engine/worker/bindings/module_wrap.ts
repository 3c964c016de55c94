// src/module_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

/** Modules are the browser's own here (`../user/`): only the constants of this binding are used. */
export function createModuleWrap({ tables }: Engine): Binding {
  return {
    ...tables.moduleWrap,
    ModuleWrap: class ModuleWrap {
      constructor() {
        missing('vm.Module')();
      }
    },
  };
}
