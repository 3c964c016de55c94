// Stands for lib/internal/modules/esm/loader.js; see ../user/module-loader.ts.

import { missing } from '../bindings/missing.ts';
import type { CommonJsModule } from '../user/linker.ts';
import { getModuleLoader } from '../user/module-loader.ts';
import type { ModuleBody } from './index.ts';

/** What Node's text asks of the loader of ES modules. */
const cascadedLoader = {
  import(
    specifier: string,
    parent: string | undefined,
    attributes: object,
    _phase: unknown,
    isEntry = false,
  ): Promise<unknown> {
    const loader = getModuleLoader();
    if (isEntry) return loader.startModule(specifier);
    return loader.importFrom(parent ?? specifier)(specifier, { with: attributes });
  },
  importSyncForRequire(
    required: CommonJsModule,
    filename: string,
    _source: unknown,
    _isMain: boolean,
    parent: CommonJsModule | undefined,
  ): object {
    return getModuleLoader().requireModule(required, filename, parent);
  },
  waitForAsyncLoaderHookInitialization(): void {},
};

export const esmLoader: ModuleBody = (exports) => {
  Object.assign(exports as object, {
    getOrInitializeCascadedLoader: () => cascadedLoader,
    isCascadedLoaderInitialized: () => true,
    register: missing('module.register()'),
  });
};
