// src/module_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import { ModuleWrap } from '../user/module-wrap.ts';
import { missing } from './missing.ts';

/** ES modules are the browser's own here (`../user/`), but for those whose exports come from elsewhere. */
export function createModuleWrap({ tables }: Engine): Binding {
  return {
    ...tables.moduleWrap,
    ModuleWrap,
    setImportModuleDynamicallyCallback: () => undefined,
    setInitializeImportMetaObjectCallback: () => undefined,
    createRequiredModuleFacade: missing('require() of an ES module'),
    throwIfPromiseRejected: missing('require() of an ES module'),
  };
}
