import type { Engine } from '../engine.ts';
import { libraryError } from './library-error.ts';
import { appendLoaderFrames, asLoaderError, type LoaderFault } from './loader-error.ts';

export interface Request {
  specifier: string;
  /** URL of the module that asks. */
  parent: string;
  /** Whether it asks by `import()`. */
  dynamic: boolean;
}

interface Url {
  readonly protocol: string;
  readonly pathname: string;
  readonly href: string;
}

interface UrlLibrary {
  URL: new (url: string, base?: string) => Url;
  URLParse(url: string): Url | null;
  fileURLToPath(url: string): string;
}

/** What Node's own text needs to be at hand for packages, CommonJS and what else is not plain. */
const nodeResolve = 'internal/modules/esm/resolve';

/**
 * The URL that a module of the program means by a specifier: `defaultResolve` of
 * lib/internal/modules/esm/resolve.js, which does it itself where the script that holds it is loaded.
 * Without it there are no packages. Throws Node's errors, with the frames of Node's loader.
 */
export function resolveSpecifier(engine: Engine, request: Request): string {
  const { specifier } = request;
  const { BuiltinModule } = engine.require('internal/bootstrap/realm') as {
    BuiltinModule: { normalizeRequirableId(id: string): string | undefined };
  };
  const id = BuiltinModule.normalizeRequirableId(specifier);
  if (id !== undefined) return `node:${id}`;
  if (specifier.startsWith('node:')) return specifier;
  return engine.holds(nodeResolve) ? resolveByNode(engine, request) : resolvePlain(engine, request);
}

/** Throws what Node throws when it comes to load a URL of another scheme. */
export function checkScheme(engine: Engine, request: Request, url: string): void {
  const protocol = url.slice(0, url.indexOf(':') + 1);
  if (['file:', 'data:', 'node:'].includes(protocol)) return;
  const code = 'ERR_UNSUPPORTED_ESM_URL_SCHEME';
  if (/^https?:$/.test(protocol)) {
    throw fail(engine, request, 'network', code, { protocol }, ['file', 'data']);
  }
  throw fail(engine, request, 'scheme', code, { protocol }, ['file', 'data', 'node']);
}

function resolveByNode(engine: Engine, { specifier, parent, dynamic }: Request): string {
  const { defaultResolve } = engine.require(nodeResolve) as {
    defaultResolve(specifier: string, context: object): { url: string };
  };
  try {
    return defaultResolve(specifier, { parentURL: parent }).url;
  } catch (error) {
    throw appendLoaderFrames(engine, error, 'defaultResolve', dynamic);
  }
}

function resolvePlain(engine: Engine, request: Request): string {
  const { specifier, parent } = request;
  const { URL, URLParse, fileURLToPath } = urlLibrary(engine);
  if (specifier.startsWith('#')) {
    const from = fileURLToPath(parent);
    const code = 'ERR_PACKAGE_IMPORT_NOT_DEFINED';
    throw fail(engine, request, 'package', code, specifier, undefined, from);
  }
  const isPath = /^(?:\.{0,2}\/|\.{1,2}$)/.test(specifier);
  const url = isPath ? new URL(specifier, parent) : URLParse(specifier);
  if (url === null) {
    const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    const from = fileURLToPath(parent);
    throw fail(engine, request, 'package', 'ERR_MODULE_NOT_FOUND', name, from, null);
  }
  if (url.protocol === 'file:') requireFile(engine, request, url);
  return url.href;
}

/** `finalizeResolution` of lib/internal/modules/esm/resolve.js. */
function requireFile(engine: Engine, request: Request, url: Url): void {
  const { fileURLToPath } = urlLibrary(engine);
  const from = fileURLToPath(request.parent);
  if (/%2F|%5C/i.test(url.pathname)) {
    const reason = 'must not include encoded "/" or "\\" characters';
    const code = 'ERR_INVALID_MODULE_SPECIFIER';
    throw fail(engine, request, 'file', code, url.pathname, reason, from);
  }
  const path = fileURLToPath(url.href);
  const kind = engine.files.kindOf(path);
  if (kind === 'directory') {
    const code = 'ERR_UNSUPPORTED_DIR_IMPORT';
    throw fail(engine, request, 'directory', code, path, from, url.href);
  }
  if (kind === undefined) {
    throw fail(engine, request, 'file', 'ERR_MODULE_NOT_FOUND', path, from, url.href);
  }
}

function urlLibrary(engine: Engine): UrlLibrary {
  return engine.require('internal/url') as unknown as UrlLibrary;
}

/** An error of the loader with the frames that it has in Node. */
export function fail(
  engine: Engine,
  { dynamic }: Request,
  fault: LoaderFault,
  code: string,
  ...values: unknown[]
): Error {
  return asLoaderError(engine, libraryError(engine, code, ...values), fault, dynamic);
}
