import { ExitSignal } from '../boot/exit-signal.ts';
import type { Engine } from '../engine.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { importAttributes } from './import-attributes.ts';
import { createImportMeta } from './import-meta.ts';
import { ModuleGraph } from './module-graph.ts';
import type { ModuleRecord } from './module-record.ts';
import { importHook, installHook } from './page-hook.ts';
import { createPublishedModules } from './publish-modules.ts';

export type DynamicImport = (specifier: unknown, options?: unknown) => Promise<unknown>;

/** Loads the modules of the program. */
export interface ModuleLoader {
  /** The `import()` of a module or script, by its URL or path. */
  importFrom(parent: string): DynamicImport;
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
  let entry: string | undefined;

  const evaluate = async (record: ModuleRecord, below: readonly string[]): Promise<unknown> => {
    try {
      return await import(/* @vite-ignore */ published.addressOf(record));
    } catch (error) {
      throw explainSyntaxError(engine, published, error, record, below);
    }
  };

  const importFrom = (parent: string): DynamicImport => {
    const load = async (specifier: unknown, options: unknown): Promise<unknown> => {
      published.startImporting();
      const request = { specifier: `${specifier}`, parent: urlOf(engine, parent), dynamic: true };
      return evaluate(graph.load(request, importAttributes(options)), []);
    };
    return (specifier, options) => engine.loop.track(load(specifier, options));
  };

  await installHook({
    context: (url) => [createImportMeta(engine, url, url === entry), importFrom(url)],
    synthetic: (index, setters) => published.attach(index, setters),
    caught: engine.errors.adopt,
    started: () => engine.loop.enter(),
  });
  let entryState: ModuleLoader['entryState'] = 'none';
  const evaluateEntry = async (url: string): Promise<void> => {
    const record = graph.loadEntry(url);
    const start = publishScript(`${importHook()}hook.started();`);
    const root = publishScript(`import"${start}";import"${published.addressOf(record)}";`);
    try {
      await import(/* @vite-ignore */ root);
    } catch (error) {
      const below = engine.tables.stackTails.esm.slice(-1);
      throw explainSyntaxError(engine, published, error, record, below);
    }
  };
  const settle = (): void => {
    entryState = 'settled';
    engine.loop.wake();
  };
  current = {
    importFrom,
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
