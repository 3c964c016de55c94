import { ExitSignal } from '../boot/exit-signal.ts';
import type { Engine } from '../engine.ts';
import { dialect } from '../foreign/dialect.ts';
import { createFailedModules } from '../foreign/failed-modules.ts';
import { createBrowserEvaluation } from './evaluate-in-browser.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { importAttributes } from './import-attributes.ts';
import { createImportMeta } from './import-meta.ts';
import type { CommonJsModule, RequiredModule } from './linker.ts';
import { ModuleGraph } from './module-graph.ts';
import type { ModuleRecord } from './module-record.ts';
import { openLinker } from './open-linker.ts';
import { installHook, type PageHook } from './page-hook.ts';
import { createPublishedModules } from './publish-modules.ts';
import { unexpected } from './unexpected.ts';

export type DynamicImport = (specifier: unknown, options?: unknown) => Promise<unknown>;

/** Loads the modules of the program. */
export interface ModuleLoader {
  /** The `import()` of a module or script, by its URL or path. */
  importFrom(parent: string): DynamicImport;
  /** What `require()` gives for an ES module: a file of which Node's text has found that it is one. */
  requireModule(
    required: CommonJsModule,
    filename: string,
    parent: CommonJsModule | undefined,
  ): RequiredModule;
  /** Starts the program with an ES module. What ends its loading is handed on as Node does it. */
  startModule(url: string): Promise<void>;
  /** How far the ES module is with which the program started. */
  readonly entryState: 'none' | 'pending' | 'settled';
}

let current: ModuleLoader | undefined;

/** The loader of this process; it exists once the library has booted. */
export function getModuleLoader(): ModuleLoader {
  if (current === undefined) throw new Error('The loader of modules does not run yet.');
  return current;
}

export async function createModuleLoader(engine: Engine): Promise<ModuleLoader> {
  const graph = new ModuleGraph(engine);
  const published = createPublishedModules();
  const failed = dialect === 'JavaScriptCore' ? createFailedModules() : undefined;
  let entry: string | undefined;

  const below = engine.tables.stackTails.esm.slice(-1);
  const context: PageHook['context'] = (url) => [
    createImportMeta(engine, url, url === entry),
    importFrom(url),
  ];
  const linker = openLinker(engine, published, { context, below });

  const browser = createBrowserEvaluation();

  const evaluate = async (
    record: ModuleRecord,
    started: () => void,
    frames: readonly string[],
  ): Promise<object | undefined> => {
    failed?.check(record);
    try {
      return linker === undefined
        ? await browser.evaluate(published.addressOf(record), started)
        : await linker.evaluate(record, started);
    } catch (error) {
      failed?.add(record, error);
      throw explainSyntaxError(engine, published, error, record, frames);
    }
  };

  const importFrom = (parent: string): DynamicImport => {
    const load = async (
      specifier: unknown,
      options: unknown,
      unref: () => void,
    ): Promise<unknown> => {
      published.startImporting();
      const request = { specifier: `${specifier}`, parent: urlOf(engine, parent), dynamic: true };
      const record = graph.load(request, importAttributes(options));
      // Node reads modules at once.
      const resume = engine.loop.hold();
      // What a module waits for keeps the process alive, and not who waits for the module.
      const release = (): void => {
        resume();
        unref();
      };
      try {
        record.namespace ??= await evaluate(record, release, []);
        return record.namespace;
      } finally {
        release();
      }
    };
    return (specifier, options) =>
      engine.loop.trackStart((release) => load(specifier, options, release));
  };

  await installHook({
    context,
    synthetic: (index, setters) => published.attach(index, setters),
    caught: engine.errors.adopt,
    started: browser.started,
    loaded: browser.loaded,
  });
  let entryState: ModuleLoader['entryState'] = 'none';
  const evaluateEntry = async (url: string): Promise<void> => {
    await evaluate(graph.loadEntry(url), () => engine.loop.enter(), below);
  };
  const settle = (): void => {
    entryState = 'settled';
    engine.loop.wake();
  };
  current = {
    importFrom,
    requireModule(required, filename, parent) {
      if (linker === undefined) throw unexpected(`call require() with ${filename}, an ES module`);
      published.startImporting();
      const url = urlOf(engine, filename);
      const record = graph.load({ specifier: url, parent: url, dynamic: true }, {});
      return linker.require(record, required, filename, parent);
    },
    startModule(url) {
      entry = url;
      entryState = 'pending';
      return evaluateEntry(url).then(settle, (error: unknown) => {
        settle();
        reportEntryFailure(engine, error);
      });
    },
    get entryState() {
      return entryState;
    },
  };
  return current;
}

/** An error that ends the loading of the entry, as lib/internal/modules/run_main.js hands it on. */
function reportEntryFailure(engine: Engine, error: unknown): void {
  if (error instanceof ExitSignal) return;
  const { file, line, column } = engine.tables.entryFailure;
  engine.triggerUncaughtException(error, true, { file, line, column });
  engine.loop.enter();
}

/** The URL of a path; a URL stays as it is. */
export function urlOf(engine: Engine, parent: string): string {
  if (!parent.startsWith('/')) return parent;
  const { pathToFileURL } = engine.require('internal/url') as {
    pathToFileURL(path: string): { href: string };
  };
  return pathToFileURL(parent).href;
}
