import type { Engine } from '../engine.ts';
import { libraryError } from './library-error.ts';
import { appendLoaderFrames, asLoaderError } from './loader-error.ts';
import { unexpected } from './unexpected.ts';

export type SourceFormat = 'module' | 'commonjs' | 'json';

export interface LoadedSource {
  format: SourceFormat;
  source: string;
}

export type Attributes = Readonly<Record<string, string>>;

const nodeLoad = 'internal/modules/esm/load';

/**
 * Reads a module by its URL and says what it is: `defaultLoadSync` of lib/internal/modules/esm/load.js,
 * which does it itself for all but the plain cases. Throws Node's errors, also for import attributes that
 * do not fit. `dynamic` says that `import()` named the module.
 */
export function loadSource(
  engine: Engine,
  url: string,
  attributes: Attributes,
  dynamic: boolean,
): LoadedSource {
  const extension = /^file:.*(\.mjs|\.json)$/.exec(url.replace(/[?#].*/, ''))?.[1];
  if (extension === undefined && engine.holds(nodeLoad)) {
    return loadByNode(engine, url, attributes, dynamic);
  }
  const { fileURLToPath } = engine.require('internal/url') as {
    fileURLToPath(url: string): string;
  };
  const path = fileURLToPath(url);
  if (extension === undefined) throw unloadable(engine, path, dynamic);
  const format = extension === '.json' ? 'json' : 'module';
  const { validateAttributes } = engine.require('internal/modules/esm/assert') as {
    validateAttributes(url: string, format: string, attributes: object): void;
  };
  try {
    validateAttributes(url, format, attributes);
  } catch (error) {
    throw error instanceof Error ? asLoaderError(engine, error, 'attribute', dynamic) : error;
  }
  return { format, source: engine.files.readText(path) ?? '' };
}

function unloadable(engine: Engine, path: string, dynamic: boolean): Error {
  const extension = /(?<=[^/])\.[^./]*$/.exec(path)?.[0] ?? '';
  if (['', '.js', '.cjs'].includes(extension)) {
    return unexpected(`import ${path}`);
  }
  if (['.ts', '.mts', '.cts', '.wasm', '.node'].includes(extension)) {
    return new Error(
      `The in-page engine loads no ${extension} files (${path}). Run this program with the runtime ` +
        '"local" or "webcontainer".',
    );
  }
  const error = libraryError(engine, 'ERR_UNKNOWN_FILE_EXTENSION', extension, path);
  return asLoaderError(engine, error, 'extension', dynamic);
}

function loadByNode(
  engine: Engine,
  url: string,
  attributes: Attributes,
  dynamic: boolean,
): LoadedSource {
  const { defaultLoadSync } = engine.require(nodeLoad) as {
    defaultLoadSync(url: string, context: object): { format: string | null; source: unknown };
  };
  const { stringify } = engine.require('internal/modules/helpers') as {
    stringify(source: unknown): string;
  };
  try {
    const { format, source } = defaultLoadSync(url, { importAttributes: attributes });
    return { format: knownFormat(engine, format, url), source: stringify(source) };
  } catch (error) {
    throw appendLoaderFrames(engine, error, 'defaultLoadSync', dynamic);
  }
}

function knownFormat(engine: Engine, format: string | null, url: string): SourceFormat {
  if (format === 'module' || format === 'commonjs' || format === 'json') return format;
  if (format === null) {
    const { throwUnknownModuleFormat } = engine.require(nodeLoad) as {
      throwUnknownModuleFormat(url: string, format: null): never;
    };
    throwUnknownModuleFormat(url, format);
  }
  throw new Error(
    `The in-page engine loads no modules of the format ${format} (${url}). Run this program with the ` +
      'runtime "local" or "webcontainer".',
  );
}
