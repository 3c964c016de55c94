import type { Engine } from '../engine.ts';
import { asLoaderError, type LoaderFault } from './loader-error.ts';
import type { ProgramFiles } from './program-files.ts';

export type Resolved =
  | { kind: 'builtin'; id: string }
  /** `suffix` is the query and the fragment of the URL: another one is another module. */
  | { kind: 'file'; path: string; suffix: string };

interface ErrorCodes {
  [code: string]: new (...values: unknown[]) => Error;
}

export interface Request {
  specifier: string;
  /** Path of the module that asks. */
  parent: string;
  /** Whether it asks by `import()`. */
  dynamic: boolean;
}

/**
 * What a module of the program means by a specifier, as lib/internal/modules/esm/resolve.js has it for
 * built-ins, relative and absolute paths and `file:` URLs. Throws Node's errors; that a file is missing
 * is left to `requireFile`.
 */
export function resolveSpecifier(engine: Engine, request: Request): Resolved {
  const { specifier, parent, dynamic } = request;
  const { BuiltinModule } = engine.require('internal/bootstrap/realm') as {
    BuiltinModule: { normalizeRequirableId(id: string): string | undefined };
  };
  const fail = (fault: LoaderFault, code: string, ...values: unknown[]): Error =>
    asLoaderError(engine, nodeError(engine, code, ...values), fault, dynamic);
  const id = BuiltinModule.normalizeRequirableId(specifier);
  if (id !== undefined) return { kind: 'builtin', id };
  if (specifier.startsWith('node:')) {
    throw fail('builtin', 'ERR_UNKNOWN_BUILTIN_MODULE', specifier);
  }
  if (specifier.startsWith('#')) {
    throw fail('package', 'ERR_PACKAGE_IMPORT_NOT_DEFINED', specifier, undefined, parent);
  }
  const isPath = /^(\.{0,2}\/|file:)/.test(specifier);
  if (!isPath) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(specifier)?.[1];
    if (scheme !== undefined) {
      throw fail('scheme', 'ERR_UNSUPPORTED_ESM_URL_SCHEME', { protocol: `${scheme}:` }, [
        'file',
        'data',
      ]);
    }
    const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
    throw fail('package', 'ERR_MODULE_NOT_FOUND', name, parent, null);
  }
  const { URL } = engine.require('internal/url') as { URL: typeof globalThis.URL };
  const { pathname, search, hash } = new URL(specifier, `file://${parent}`);
  return { kind: 'file', path: decodeURIComponent(pathname), suffix: search + hash };
}

/** Throws Node's error when a module names a file that there is not. */
export function requireFile(
  engine: Engine,
  files: ProgramFiles,
  resolved: Resolved,
  { parent, dynamic }: Request,
): void {
  if (resolved.kind === 'builtin') return;
  const { path, suffix } = resolved;
  const url = `file://${encodeURI(path)}${suffix}`;
  const folder = path.replace(/\/?$/, '/');
  const isFolder = Object.keys(engine.program.files).some((file) => file.startsWith(folder));
  if (isFolder) {
    const error = nodeError(engine, 'ERR_UNSUPPORTED_DIR_IMPORT', path, parent, url);
    throw asLoaderError(engine, error, 'directory', dynamic);
  }
  if (files.has(path)) return;
  const error = nodeError(engine, 'ERR_MODULE_NOT_FOUND', path, parent, url);
  throw asLoaderError(engine, error, 'file', dynamic);
}

/** An error of lib/internal/errors.js by its code. */
export function nodeError(engine: Engine, code: string, ...values: unknown[]): Error {
  const { codes } = engine.require('internal/errors') as { codes: ErrorCodes };
  const Constructor = codes[code];
  return Constructor === undefined ? new Error(code) : new Constructor(...values);
}
