// src/node_modules.cc
import type { ProgramFiles } from './program-files.ts';

/** A `package.json`, as far as the loaders of modules look at it. */
export interface PackageJson {
  path: string;
  name: string | undefined;
  main: string | undefined;
  type: 'module' | 'commonjs' | 'none';
  /** The fields as text: JSON of an object or a list, or a string as it is. */
  imports: string | undefined;
  exports: string | undefined;
}

const cache = new WeakMap<ProgramFiles, Map<string, PackageJson>>();

/**
 * Reads a `package.json` once; undefined when there is none. Throws `ERR_INVALID_PACKAGE_CONFIG` for what
 * is no JSON of an object, with the end of its message: what was imported from where.
 */
export function readPackageJson(
  files: ProgramFiles,
  path: string,
  importing = '',
): PackageJson | undefined {
  const known = cache.get(files) ?? new Map<string, PackageJson>();
  cache.set(files, known);
  const found = known.get(path);
  if (found !== undefined) return found;
  const text = files.kindOf(path) === 'file' ? files.readText(path) : undefined;
  if (text === undefined) return undefined;
  const read = parse(text, path);
  if (read === undefined) {
    const error = new Error(`Invalid package config ${path}${importing}.`);
    throw Object.assign(error, { code: 'ERR_INVALID_PACKAGE_CONFIG' });
  }
  known.set(path, read);
  return read;
}

function parse(text: string, path: string): PackageJson | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Who asked says what is wrong with the file.
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { name, main, type, imports, exports } = value as Record<string, unknown>;
  if (!isText(name) || !isText(type)) return undefined;
  return {
    path,
    name,
    main: typeof main === 'string' ? main : undefined,
    type: type === 'module' || type === 'commonjs' ? type : 'none',
    imports: fieldText(imports),
    exports: fieldText(exports),
  };
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function fieldText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}

/** The nearest `package.json` in the folder of a path or above it, but for those above `node_modules`. */
export function findPackageJson(files: ProgramFiles, path: string): PackageJson | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folder.endsWith('/node_modules')) return undefined;
    const found = readPackageJson(files, `${folder}/package.json`);
    if (found !== undefined || folder === '') return found;
  }
}

/**
 * The `package.json` to whose package a file belongs; where there is none, the path at which the search
 * ended: below `node_modules` it goes no higher.
 */
export function findPackageScope(files: ProgramFiles, path: string): PackageJson | string {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const place = `${folder}/package.json`;
    if (folder.endsWith('node_modules')) return place;
    const found = readPackageJson(files, place);
    if (found !== undefined || folder === '') return found ?? place;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
