// Stands for lib/internal/source_map/source_map_cache.js: source maps stay off, as is Node's default.
import { missing } from '../bindings/missing.ts';
import type { ModuleBody } from './index.ts';

export const sourceMapCache: ModuleBody = (exports) => {
  const support = Object.freeze({ enabled: false, nodeModules: false, generatedCode: false });
  Object.assign(exports as object, {
    getSourceMapsSupport: () => support,
    setSourceMapsSupport: ({ enabled }: { enabled?: boolean }, settings?: object) => {
      if (enabled === true || (settings !== undefined && 'enabled' in settings)) {
        missing('process.setSourceMapsEnabled(true)')();
      }
    },
    maybeCacheGeneratedSourceMap: () => undefined,
    maybeCacheSourceMap: () => undefined,
    findSourceMap: () => undefined,
    getSourceLine: () => undefined,
  });
};
