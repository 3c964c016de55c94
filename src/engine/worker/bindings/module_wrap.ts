// src/module_wrap.cc
import type { Binding, Engine } from '../engine.ts';
import type { RequiredModule } from '../user/linker.ts';
import { ModuleWrap } from '../user/module-wrap.ts';
import { missing } from './missing.ts';

/** ES modules are the browser's own here (`../user/`), but for those whose exports come from elsewhere. */
export function createModuleWrap({ tables }: Engine): Binding {
  return {
    ...tables.moduleWrap,
    ModuleWrap,
    setImportModuleDynamicallyCallback: () => undefined,
    setInitializeImportMetaObjectCallback: () => undefined,
    createRequiredModuleFacade: (wrap: RequiredModule['wrap']) => wrap.facade(),
    throwIfPromiseRejected: missing('require() of an ES module'),
  };
}
