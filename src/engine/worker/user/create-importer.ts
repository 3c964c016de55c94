import type { Engine } from '../engine.ts';
import { publishScript } from '../foreign/publish-script.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import type { ModuleAddresses } from './module-addresses.ts';
import { resolveSpecifier } from './resolve-specifier.ts';

/** `import()` and `import.meta` for the modules of the program. */
export interface Importer {
  /** Makes an address for text of the engine's own. */
  publish(text: string): string;
  metaOf(path: string, suffix: string): object;
  importFrom(path: string): (specifier: unknown, options?: unknown) => Promise<unknown>;
}

export function createImporter(engine: Engine, addresses: ModuleAddresses): Importer {
  return {
    publish: publishScript,
    metaOf: (path, suffix) => {
      const resolve = (specifier: string): string => {
        const resolved = resolveSpecifier(engine, {
          specifier: `${specifier}`,
          parent: path,
          dynamic: true,
        });
        return resolved.kind === 'builtin'
          ? `node:${resolved.id}`
          : `file://${encodeURI(resolved.path)}${resolved.suffix}`;
      };
      return Object.assign(Object.create(null), {
        dirname: path.slice(0, Math.max(1, path.lastIndexOf('/'))),
        filename: path,
        main: path === engine.program.entry,
        resolve,
        url: `file://${encodeURI(path)}${suffix}`,
      });
    },
    importFrom: (path) => (specifier, options) => {
      const load = async (): Promise<unknown> => {
        const attributes = Object.entries(
          (options as { with?: Record<string, string> } | undefined)?.with ?? {},
        );
        const request = { specifier: `${specifier}`, parent: path, dynamic: true };
        const address = addresses.of(request, attributes);
        try {
          return await import(/* @vite-ignore */ address);
        } catch (error) {
          throw explainSyntaxError(engine, addresses, error, address, []);
        }
      };
      return engine.loop.track(load());
    },
  };
}
