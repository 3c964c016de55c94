import { addColumnEdits } from '../boot/column-edits.ts';
import { firstAwaits, laterModules } from '../boot/stack-tails.ts';
import type { Engine } from '../engine.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { findTopLevelAwaits } from './find-top-level-await.ts';
import { asLoaderError } from './loader-error.ts';
import { importHook } from './page-hook.ts';
import { parseJson } from './parse-json.ts';
import type { ProgramFiles } from './program-files.ts';
import {
  nodeError,
  type Request,
  type Resolved,
  requireFile,
  resolveSpecifier,
} from './resolve-specifier.ts';
import { type ParsedModule, parseModule } from './rewrite-module.ts';

/** Addresses, as blob URLs, under which the browser loads the modules of the program. */
export interface ModuleAddresses {
  /** Address of the file that the process starts with. Throws Node's errors. */
  ofEntry(path: string): string;
  /** Address of a module and, made before it, of all that it imports. Throws Node's errors. */
  of(request: Request, attributes: Attributes): string;
  /** What the program calls an address: a specifier that led to it. */
  nameOf(address: string): string | undefined;
  /** The module of the program that the browser loads from an address or calls by a URL. */
  moduleAt(addressOrUrl: string): LoadedModule | undefined;
}

export interface LoadedModule {
  url: string;
  source: string;
  /** Where its imports lie in the text, and whether they lead to a CommonJS file. */
  statements: { specifier: string; start: number; end: number; isCommonJs: boolean }[];
}

export type Attributes = ReadonlyArray<readonly [string, string]> | null;

export function createModuleAddresses(engine: Engine, files: ProgramFiles): ModuleAddresses {
  const addresses = new Map<string, string>();
  const names = new Map<string, string>();
  const open: string[] = [];
  const loaded = new Map<string, LoadedModule>();
  let hasStarted = false;

  const builtin = (id: string): string => {
    const exports = engine.require('internal/bootstrap/realm') as {
      BuiltinModule: { map: Map<string, { compileForPublicLoader(): object }> };
    };
    const own = exports.BuiltinModule.map.get(id)?.compileForPublicLoader() ?? {};
    return publishScript(
      `${importHook()}const m=hook.builtin(${JSON.stringify(id)});${exportText(Object.keys(own))}`,
    );
  };

  const file = (path: string, suffix: string, dynamic: boolean): string => {
    const source = files.readText(path) ?? '';
    if (path.endsWith('.json')) {
      // The policy of the frame lets no JSON be fetched, so it becomes a module like any other.
      const value = JSON.stringify(readJson(engine, source, path, dynamic));
      return publishScript(`export default JSON.parse(${JSON.stringify(value)});`);
    }
    if (isCommonJs(files, path)) return publishScript(commonJsText(path, source));
    if (open.includes(path)) {
      throw new Error(
        `The in-page engine cannot load modules that import each other in a circle (${[...open, path].join(' → ')}) yet.`,
      );
    }
    open.push(path);
    try {
      return publishModule(path, suffix, source);
    } finally {
      open.pop();
    }
  };

  const publishModule = (path: string, suffix: string, source: string): string => {
    const url = `file://${encodeURI(path)}${suffix}`;
    const entry: LoadedModule = { url, source, statements: [] };
    loaded.set(url, entry);
    if (hasStarted) laterModules.add(url);
    const parsed = tryToParse(source, path);
    // The browser words the syntax error when it evaluates the text.
    if (parsed === undefined) return publishSource(entry, source);
    const imported = new Map(
      parsed.imports.map(({ specifier, attributes: own, start, end }) => {
        const request = { specifier, parent: path, dynamic: false };
        const resolved = resolve(request);
        const address = addressOf(resolved, own, request);
        const common = resolved.kind === 'file' && isCommonJs(files, resolved.path);
        entry.statements.push({ specifier, start, end, isCommonJs: common });
        return [specifier, address];
      }),
    );
    const context = publishScript(
      `${importHook()}export const[meta,load]=hook.context(${JSON.stringify(path)},${JSON.stringify(suffix)});`,
    );
    const { text, edits } = parsed.rewrite(
      (specifier) => imported.get(specifier) ?? specifier,
      context,
    );
    const [pause] = findTopLevelAwaits(source);
    if (pause !== undefined) firstAwaits.set(url, pause.end);
    for (const { line, ...edit } of edits) addColumnEdits(url, line, [edit]);
    return publishSource(entry, text);
  };

  const publishSource = (module: LoadedModule, text: string): string => {
    const address = publishScript(`${text}\n//# sourceURL=${module.url}`);
    // V8 knows the URL once it has read the last line, and else the address alone.
    loaded.set(address, module);
    return address;
  };

  const resolve = (request: Request): Resolved => {
    const resolved = resolveSpecifier(engine, request);
    requireFile(engine, files, resolved, request);
    return resolved;
  };

  const addressOf = (resolved: Resolved, attributes: Attributes, request: Request): string => {
    const { kind } = resolved;
    const key = kind === 'builtin' ? `node:${resolved.id}` : resolved.path + resolved.suffix;
    if (kind === 'file') checkAttributes(engine, resolved.path, attributes, request.dynamic);
    let address = addresses.get(key);
    if (address === undefined) {
      address =
        kind === 'builtin'
          ? builtin(resolved.id)
          : file(resolved.path, resolved.suffix, request.dynamic);
      addresses.set(key, address);
    }
    names.set(address, request.specifier);
    return address;
  };
  return {
    ofEntry: (path) => {
      const request = { specifier: path, parent: '/', dynamic: false };
      return addressOf({ kind: 'file', path, suffix: '' }, null, request);
    },
    of: (request, attributes) => {
      hasStarted = true;
      return addressOf(resolve(request), attributes, request);
    },
    nameOf: (address) => names.get(address),
    moduleAt: (addressOrUrl) => loaded.get(addressOrUrl),
  };
}

function exportText(keys: readonly string[]): string {
  const named = keys.filter((key) => key !== 'default');
  const variables = named.map((_, index) => `v${index}=g(${JSON.stringify(named[index])})`);
  const exported = named.map((key, index) => `v${index} as ${JSON.stringify(key)}`);
  return (
    'const g=(k)=>{if(k==="module.exports")return m;try{return m[k]}catch{}};' +
    `${variables.length > 0 ? `let ${variables.join(',')};export{${exported.join(',')}};` : ''}` +
    'export default m;'
  );
}

/** Whether Node would load the file as CommonJS: by its extension, then the nearest package.json. */
export function isCommonJs(files: ProgramFiles, path: string): boolean {
  if (path.endsWith('.cjs')) return true;
  if (!path.endsWith('.js')) return false;
  for (let directory = path; directory !== ''; ) {
    directory = directory.slice(0, directory.lastIndexOf('/'));
    const text = files.readText(`${directory}/package.json`);
    if (text === undefined) continue;
    const { type } = JSON.parse(text) as { type?: string };
    if (type === 'module') return false;
    if (type === 'commonjs') return true;
    break;
  }
  return tryToParse(files.readText(path) ?? '', path)?.hasModuleSyntax !== true;
}

/** Undefined for text that is no module by its syntax, which is for the browser to word. */
function tryToParse(source: string, path: string): ParsedModule | undefined {
  try {
    return parseModule(source, path);
  } catch (error) {
    if (error instanceof Error && 'idx' in error) return undefined;
    throw error;
  }
}

function readJson(engine: Engine, source: string, path: string, dynamic: boolean): unknown {
  try {
    return parseJson(source, path);
  } catch (error) {
    throw error instanceof Error ? asLoaderError(engine, error, 'json', dynamic) : error;
  }
}

/** A module whose default is `module.exports`, with names found as cjs-module-lexer finds them. */
function commonJsText(path: string, source: string): string {
  const names = new Set<string>();
  for (const [, name] of source.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g))
    names.add(name ?? '');
  const literal = /\bmodule\.exports\s*=\s*\{([^}]*)\}/.exec(source)?.[1] ?? '';
  for (const [, name] of literal.matchAll(/(?:^|,)\s*([A-Za-z_$][\w$]*)\s*(?=[,:(]|$)/g)) {
    names.add(name ?? '');
  }
  return `${importHook()}const m=hook.commonjs(${JSON.stringify(path)});${exportText([...names, 'module.exports'])}`;
}

/** Throws when a file of JSON is imported without `with { type: 'json' }`, or another file with it. */
function checkAttributes(
  engine: Engine,
  path: string,
  attributes: Attributes,
  dynamic: boolean,
): void {
  const isJson = path.endsWith('.json');
  const type = attributes?.find(([key]) => key === 'type')?.[1];
  if (isJson === (type === 'json')) return;
  const error = isJson
    ? nodeError(engine, 'ERR_IMPORT_ATTRIBUTE_MISSING', `file://${path}`, 'type', 'json')
    : nodeError(engine, 'ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE', `file://${path}`, type);
  throw asLoaderError(engine, error, 'attribute', dynamic);
}
