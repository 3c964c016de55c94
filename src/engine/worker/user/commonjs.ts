import { missing } from '../bindings/missing.ts';
import { addColumnEdits } from '../boot/column-edits.ts';
import type { Engine } from '../engine.ts';
import { caughtName } from '../foreign/guard-catches.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { native } from '../native.ts';
import { asRequireError } from './loader-error.ts';
import { evaluateScript, takeScript } from './page-hook.ts';
import { parseJson } from './parse-json.ts';
import type { ProgramFiles } from './program-files.ts';
import { dynamicImport, renameImports } from './rename-imports.ts';

/** A module of the program as `require` sees it. */
interface CommonJsModule {
  id: string;
  path: string;
  exports: unknown;
  filename: string;
  loaded: boolean;
  children: CommonJsModule[];
  paths: string[];
  parent: CommonJsModule | null | undefined;
}

export interface CommonJs {
  /** `require('module')`. */
  readonly Module: object;
  /** Loads the file that the process starts with. */
  runMain(path: string): void;
  /** Exports of a file that an ES module imports. */
  load(path: string): unknown;
}

let current: CommonJs | undefined;

/** The loader of this process; it exists once the library has booted. */
export function getCommonJs(): CommonJs {
  if (current === undefined) throw new Error('The CommonJS loader does not run yet.');
  return current;
}

/** Head of a script: in one line with the first line of the source, so that lines keep their numbers. */
const scriptHead = `${takeScript}((${dynamicImport},${caughtName})=>function (exports, require, module, __filename, __dirname) { `;

/** lib/internal/modules/cjs/loader.js, as far as programs of a few files use it. */
export function createCommonJs(
  engine: Engine,
  files: ProgramFiles,
  importFrom: (path: string) => unknown,
): CommonJs {
  const { BuiltinModule } = engine.require('internal/bootstrap/realm') as {
    BuiltinModule: {
      normalizeRequirableId(id: string): string | undefined;
      map: Map<string, { compileForPublicLoader(): unknown }>;
    };
  };
  const cache: Record<string, CommonJsModule> = Object.create(null);
  let main: CommonJsModule | undefined;
  const lacking = missing('a loader of require.extensions called by the program');
  const extensions = Object.assign(Object.create(null), {
    '.js': lacking,
    '.json': lacking,
    '.node': lacking,
  });

  function Module(this: CommonJsModule, id = '', parent?: CommonJsModule): void {
    this.id = id;
    this.path = id.slice(0, Math.max(1, id.lastIndexOf('/')));
    Object.assign(this, { exports: {} });
    this.filename = id;
    this.loaded = false;
    this.children = [];
    this.paths = modulePaths(this.path);
    parent?.children.push(this);
    // The library hides it from Object.keys() too: it is deprecated.
    const value = parent ?? (main === undefined ? null : undefined);
    Object.defineProperty(this, 'parent', { value, writable: true, configurable: true });
  }

  function resolve(specifier: string, parent: string): string {
    const base = parent.slice(0, parent.lastIndexOf('/') + 1);
    const path = /^(\.{1,2}(\/|$)|\/)/.test(specifier)
      ? native.URL.parse(specifier, `file://${base}`)?.pathname.replace(/\/$/, '')
      : undefined;
    const found =
      path === undefined
        ? undefined
        : candidates(files, path).find((candidate) => files.has(candidate));
    if (found !== undefined) return found;
    const error = new Error(`Cannot find module '${specifier}'\nRequire stack:\n- ${parent}`);
    asRequireError(engine, error);
    throw Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack: [parent] });
  }

  function evaluate(module: CommonJsModule, source: string): void {
    const { filename } = module;
    const shebang = source.replace(/^#!.*/, (line) => `//${line.slice(2)}`);
    const text = `${scriptHead}${renameImports(shebang, filename)}\n})\n//# sourceURL=${filename}`;
    addColumnEdits(filename, 1, [{ at: 0, removed: 0, added: scriptHead.length }]);
    const url = publishScript(text);
    let body: ReturnType<typeof evaluateScript>;
    try {
      body = evaluateScript(url);
    } catch (error) {
      if (error instanceof SyntaxError) {
        // Chromium puts the name of its function before the message of V8.
        error.message = error.message.replace(/^Failed to execute 'importScripts'.*?: /, '');
      }
      throw error;
    }
    if (body === undefined) throw new Error(`${filename} gave no function.`);
    Reflect.apply(body(importFrom(filename), engine.errors.adopt), module.exports, [
      module.exports,
      createRequire(module),
      module,
      filename,
      module.path,
    ]);
  }

  function load(path: string, parent?: CommonJsModule): unknown {
    const cached = cache[path];
    if (cached !== undefined) return cached.exports;
    const module: CommonJsModule = Reflect.construct(Module, [path, parent]);
    if (parent === undefined && main === undefined) {
      main = module;
      module.id = '.';
    }
    cache[path] = module;
    let failed = true;
    try {
      const source = (files.readText(path) ?? '').replace(/^\ufeff/, '');
      if (path.endsWith('.json')) module.exports = parseJson(source, path);
      else evaluate(module, source);
      failed = false;
    } finally {
      if (failed) delete cache[path];
    }
    module.loaded = true;
    return module.exports;
  }

  function createRequire(module: CommonJsModule): object {
    const require = (specifier: unknown): unknown => {
      const { validateString } = engine.require('internal/validators') as {
        validateString(value: unknown, name: string): asserts value is string;
      };
      const check: (value: unknown, name: string) => asserts value is string = validateString;
      check(specifier, 'id');
      if (specifier === '') {
        const { codes } = engine.require('internal/errors') as {
          codes: Record<string, new (...values: unknown[]) => Error>;
        };
        const Invalid = codes.ERR_INVALID_ARG_VALUE;
        if (Invalid !== undefined) throw new Invalid('id', specifier, 'must be a non-empty string');
      }
      const id = BuiltinModule.normalizeRequirableId(specifier);
      if (id !== undefined) return BuiltinModule.map.get(id)?.compileForPublicLoader();
      if (specifier.startsWith('node:')) {
        const { codes } = engine.require('internal/errors') as {
          codes: Record<string, new (id: string) => Error>;
        };
        const Unknown = codes.ERR_UNKNOWN_BUILTIN_MODULE;
        if (Unknown !== undefined) throw new Unknown(specifier);
      }
      return load(resolve(specifier, module.filename), module);
    };
    return Object.assign(require, {
      resolve: (specifier: string) =>
        BuiltinModule.normalizeRequirableId(specifier) === undefined
          ? resolve(specifier, module.filename)
          : specifier,
      main,
      extensions,
      cache,
    });
  }

  Object.assign(Module, {
    Module,
    _extensions: extensions,
    wrapper,
    wrap: (script: string) => wrapper[0] + script + wrapper[1],
    builtinModules: engine.tables.builtinModules,
    createRequire: (from: string | URL) => {
      const path = `${from}`.replace(/^file:\/\//, '');
      return createRequire(Reflect.construct(Module, [path]));
    },
    isBuiltin: (id: string) => BuiltinModule.normalizeRequirableId(id) !== undefined,
    _cache: cache,
  });
  current = {
    Module,
    runMain: (path) => void load(path),
    load: (path) => load(path),
  };
  return current;
}

/** What Node's `Module.wrap()` puts around a script; modules are evaluated in another way. */
const wrapper = [
  '(function (exports, require, module, __filename, __dirname) { ',
  '\n});',
] as const;

/** The folders in which packages of a module are looked for, `Module._nodeModulePaths`. */
function modulePaths(directory: string): string[] {
  const parts = directory.split('/').filter((part) => part !== '');
  const folders = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
  return [...folders.filter((folder) => !folder.endsWith('/node_modules')), ''].map(
    (folder) => `${folder}/node_modules`,
  );
}

/** The files that a path given to `require` may mean, in Node's order. */
function candidates(files: ProgramFiles, path: string): string[] {
  const extended = (base: string): string[] => [`${base}.js`, `${base}.json`];
  const text = files.readText(`${path}/package.json`);
  const { main = '' } = text === undefined ? {} : (JSON.parse(text) as { main?: string });
  const entry = main === '' ? [] : [`${path}/${main}`.replace(/\/(?:\.\/)+/g, '/')];
  return [
    path,
    ...extended(path),
    ...entry.flatMap((file) => [file, ...extended(file), ...extended(`${file}/index`)]),
    ...extended(`${path}/index`),
  ];
}
