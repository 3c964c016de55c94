// src/node_modules.cc
import type { Binding, Engine } from '../engine.ts';
import {
  findPackageJson,
  findPackageScope,
  type PackageJson,
  readPackageJson,
} from '../user/package-json.ts';
import { missing } from './missing.ts';
import { createLoaderFiles } from './modules/loader-files.ts';

export function createModules(engine: Engine): Binding {
  const { files } = engine;
  const pathOf = (url: string): string => {
    const { fileURLToPath } = engine.require('internal/url') as {
      fileURLToPath(url: string): string;
    };
    return fileURLToPath(url);
  };
  const disabled = 3;
  return {
    ...createLoaderFiles(engine),
    readPackageJSON: (path: string, _isModule?: boolean, base?: string, specifier?: string) => {
      const importing =
        base === undefined ? '' : ` while importing "${specifier}" from ${pathOf(base)}`;
      return serialize(readPackageJson(files, path, importing));
    },
    getNearestParentPackageJSON: (path: string) => serialize(findPackageJson(files, path)),
    getNearestParentPackageJSONType: (path: string) => findPackageJson(files, path)?.type,
    getPackageScopeConfig: (url: string) => {
      const found = findPackageScope(files, pathOf(url));
      return typeof found === 'string' ? found : serialize(found);
    },
    getPackageType: (url: string) => {
      const found = findPackageScope(files, pathOf(url));
      return typeof found === 'string' || found.type === 'none' ? undefined : found.type;
    },
    setLazyPathHelpers: missing('import.meta of the ES module loader of Node'),
    // There is no disk to keep compiled code on.
    enableCompileCache: () => [disabled],
    getCompileCacheDir: () => undefined,
    flushCompileCache: () => undefined,
    getCompileCacheEntry: () => undefined,
    saveCompileCacheEntry: () => undefined,
    compileCacheStatus: ['FAILED', 'ENABLED', 'ALREADY_ENABLED', 'DISABLED'],
  };
}

function serialize(found: PackageJson | undefined): unknown[] | undefined {
  if (found === undefined) return undefined;
  const { name, main, type, imports, exports, path } = found;
  return [name, main, type, imports, exports, path];
}
