import type { Engine } from '../engine.ts';
import { type Attributes, type LoadedSource, loadSource } from './load-source.ts';
import { asLoaderError } from './loader-error.ts';
import type { ModuleRecord, SourceRecord } from './module-record.ts';
import { ModuleWrap } from './module-wrap.ts';
import { parseJson } from './parse-json.ts';
import { checkScheme, fail, type Request, resolveSpecifier } from './resolve-specifier.ts';
import { type ParsedModule, parseModule } from './rewrite-module.ts';

interface Realm {
  BuiltinModule: {
    normalizeRequirableId(id: string): string | undefined;
    map: Map<string, { compileForPublicLoader(): object; getESMFacade(): ModuleWrap }>;
  };
}

type Translator = (this: undefined, url: string, context: object, parent: string) => ModuleWrap;

/**
 * The modules of the program and what they import, read before any of them is evaluated: resolved, loaded
 * and parsed depth first, as Node does it. Its methods throw Node's errors.
 */
export class ModuleGraph {
  readonly #engine: Engine;
  readonly #records = new Map<string, ModuleRecord>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The module that a request names, with all that it imports. */
  load(request: Request, attributes: Attributes): ModuleRecord {
    const url = resolveSpecifier(this.#engine, request);
    const before = this.#records.size;
    let loaded = false;
    try {
      const record = this.#load(url, attributes, request);
      loaded = true;
      return record;
    } finally {
      if (!loaded) {
        // What failed may be tried again.
        for (const key of [...this.#records.keys()].slice(before)) this.#records.delete(key);
      }
    }
  }

  /** The module with which the process starts. */
  loadEntry(url: string): ModuleRecord {
    return this.#load(url, {}, { specifier: url, parent: url, dynamic: true });
  }

  #load(url: string, attributes: Attributes, request: Request): ModuleRecord {
    const key = `${attributes.type ?? ''} ${url}`;
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const record = url.startsWith('node:')
      ? this.#loadBuiltin(url, attributes, request)
      : this.#loadFile(url, attributes, request);
    this.#records.set(key, record);
    if (record.kind === 'source') this.#loadImports(record);
    return record;
  }

  #loadBuiltin(url: string, attributes: Attributes, request: Request): ModuleRecord {
    const { validateAttributes } = this.#engine.require('internal/modules/esm/assert') as {
      validateAttributes(url: string, format: string, attributes: object): void;
    };
    validateAttributes(url, 'builtin', attributes);
    const { BuiltinModule } = this.#engine.require('internal/bootstrap/realm') as unknown as Realm;
    const id = BuiltinModule.normalizeRequirableId(url);
    const builtin = id === undefined ? undefined : BuiltinModule.map.get(id);
    if (builtin === undefined) {
      throw fail(this.#engine, request, 'builtin', 'ERR_UNKNOWN_BUILTIN_MODULE', url);
    }
    builtin.compileForPublicLoader();
    return { kind: 'synthetic', url, module: builtin.getESMFacade(), isCommonJs: false };
  }

  #loadFile(url: string, attributes: Attributes, request: Request): ModuleRecord {
    const { parent, dynamic } = request;
    checkScheme(this.#engine, request, url);
    const loaded = loadSource(this.#engine, url, attributes, dynamic);
    const { format, source } = loaded;
    if (format === 'module') {
      return { kind: 'source', url, source, parsed: tryToParse(source, url), requests: [] };
    }
    const module = this.#translate(url, loaded, parent, dynamic);
    return { kind: 'synthetic', url, module, isCommonJs: format === 'commonjs' };
  }

  /** A module of CommonJS or JSON, made by lib/internal/modules/esm/translators.js where it is loaded. */
  #translate(
    url: string,
    { format, source }: LoadedSource,
    parent: string,
    dynamic: boolean,
  ): ModuleWrap {
    const id = 'internal/modules/esm/translators';
    if (!this.#engine.holds(id)) {
      const value = parseJson(this.#engine, source, url, dynamic);
      return new ModuleWrap(url, undefined, ['default'], function evaluate() {
        this.setExport('default', value);
      });
    }
    const { translators } = this.#engine.require(id) as { translators: Map<string, Translator> };
    const translate = translators.get(format);
    if (translate === undefined) throw new Error(`Node has no translator of ${format}.`);
    const context = { format, source, translatorKey: format, isSourceLoadedSynchronously: true };
    try {
      return translate.call(undefined, url, context, parent);
    } catch (error) {
      if (format !== 'json' || !(error instanceof Error)) throw error;
      throw asLoaderError(this.#engine, error, 'json', dynamic);
    }
  }

  #loadImports(record: SourceRecord): void {
    for (const { specifier, attributes, start, end } of record.parsed?.imports ?? []) {
      const request = { specifier, parent: record.url, dynamic: false };
      const url = resolveSpecifier(this.#engine, request);
      const imported = this.#load(url, Object.fromEntries(attributes ?? []), request);
      record.requests.push({ specifier, start, end, record: imported });
    }
  }
}

/** Undefined for text that is no module by its syntax. */
function tryToParse(source: string, name: string): ParsedModule | undefined {
  try {
    return parseModule(source, name);
  } catch (error) {
    if (error instanceof Error && 'idx' in error) return undefined;
    throw error;
  }
}
