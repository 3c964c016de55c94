import type { Engine } from '../../engine.ts';

/** Indices of `legacyMainResolveExtensions` in lib/internal/modules/esm/resolve.js. */
const mainEndings = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];
const indexEndings = ['index.js', 'index.json', 'index.node'];

const wasmHead = '\0asm';

interface Library {
  BuiltinModule: { map: Map<string, { loaded: boolean }> };
}

/**
 * What Node's loaders take from `fs` and its binding (src/node_file.cc), from the files of the program
 * directly as long as the library of files is not loaded.
 */
export function createLoaderFiles(engine: Engine): Record<string, object> {
  const { files } = engine;
  const library = (id: string): Record<string, unknown> | undefined => {
    const { BuiltinModule } = engine.require('internal/bootstrap/realm') as unknown as Library;
    return BuiltinModule.map.get(id)?.loaded ? engine.require(id) : undefined;
  };
  const kindOf = (path: string): number => {
    const kind = files.kindOf(path);
    if (kind === undefined) return noEntry;
    return kind === 'directory' ? 1 : 0;
  };
  return {
    fs: {
      readFileSync(path: string | URL, encoding?: string): unknown {
        const fs = library('fs') as { readFileSync?(...values: unknown[]): unknown } | undefined;
        if (fs?.readFileSync !== undefined) return fs.readFileSync(path, encoding);
        const name = typeof path === 'string' ? path : pathOf(engine, path.href);
        const text = files.readText(name);
        if (text !== undefined) return text;
        throw new Error(`ENOENT: no such file or directory, open '${name}'`);
      },
      realpathSync(path: string, options: object): unknown {
        const fs = library('fs') as { realpathSync?(...values: unknown[]): unknown } | undefined;
        // The files that a program comes with have no symbolic links.
        return fs?.realpathSync === undefined ? path : fs.realpathSync(path, options);
      },
    },
    internalFS: {
      get realpathCacheKey(): unknown {
        return library('internal/fs/utils')?.realpathCacheKey ?? 'realpathCacheKey';
      },
    },
    internalFsBinding: {
      internalModuleStat: kindOf,
      legacyMainResolve: (folder: string, main: string | undefined, base: string): number => {
        const { resolve } = engine.require('path') as { resolve(...parts: string[]): string };
        const placeOf = (name: string): string => resolve(`${folder}${name}`);
        const isFile = (name: string): boolean => kindOf(placeOf(name)) === 0;
        const byMain =
          main === undefined ? -1 : mainEndings.findIndex((ending) => isFile(`${main}${ending}`));
        if (byMain !== -1) return byMain;
        const byIndex = indexEndings.findIndex(isFile);
        if (byIndex !== -1) return mainEndings.length + byIndex;
        throw notFound(engine, placeOf(main ?? 'index.js'), base);
      },
      getFormatOfExtensionlessFile: (path: string): unknown => {
        const { internal = {} } = engine.tables.constants;
        const isWasm = files.readText(path)?.startsWith(wasmHead);
        return isWasm
          ? internal.EXTENSIONLESS_FORMAT_WASM
          : internal.EXTENSIONLESS_FORMAT_JAVASCRIPT;
      },
    },
  };
}

const noEntry = -2;

/** What the C++ of `legacyMainResolve` throws. */
function notFound(engine: Engine, path: string, base: string): Error {
  const from = base === undefined ? '' : ` imported from ${pathOf(engine, base)}`;
  const error = new Error(`Cannot find package '${path}'${from}`);
  return Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
}

function pathOf(engine: Engine, url: string): string {
  const { fileURLToPath } = engine.require('internal/url') as {
    fileURLToPath(url: string): string;
  };
  return fileURLToPath(url);
}
