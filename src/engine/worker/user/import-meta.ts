// lib/internal/modules/esm/initialize_import_meta.js
import type { Engine } from '../engine.ts';
import { resolveSpecifier } from './resolve-specifier.ts';

/** `import.meta` of a module; its properties are in the order of the alphabet. */
export function createImportMeta(engine: Engine, url: string, main: boolean): object {
  return Object.assign(Object.create(null), {
    ...(url.startsWith('file:') ? pathHelpers(engine, url) : {}),
    main,
    resolve: createResolve(engine, url),
    url,
  });
}

function pathHelpers(engine: Engine, url: string): { dirname: string; filename: string } {
  const { fileURLToPath } = engine.require('internal/url') as {
    fileURLToPath(url: string): string;
  };
  const filename = fileURLToPath(url);
  return { dirname: filename.slice(0, Math.max(1, filename.lastIndexOf('/'))), filename };
}

function createResolve(engine: Engine, parent: string): (specifier: unknown) => string {
  // The bundler keeps only names of properties, and `util.inspect()` shows the name of the function.
  return {
    resolve(specifier: unknown) {
      try {
        return resolveSpecifier(engine, { specifier: `${specifier}`, parent, dynamic: true });
      } catch (error) {
        // It gives the address of a file that there is not, too.
        const { code, url } = error as { code?: unknown; url?: unknown };
        if (code !== 'ERR_UNSUPPORTED_DIR_IMPORT' && code !== 'ERR_MODULE_NOT_FOUND') throw error;
        if (url === undefined) throw error;
        return `${url}`;
      }
    },
  }.resolve;
}
