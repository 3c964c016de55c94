// Stands for lib/internal/modules/typescript.js, which strips types by a WebAssembly module.
import { missing } from '../bindings/missing.ts';
import type { ModuleBody } from './index.ts';

export const typescript: ModuleBody = (exports) => {
  Object.assign(exports as object, {
    stripTypeScriptModuleTypes: missing('TypeScript'),
    stripTypeScriptTypes: missing('module.stripTypeScriptTypes()'),
  });
};
