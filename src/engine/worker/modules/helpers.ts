// Stands for lib/internal/modules/helpers.js: modules of the program are the browser's own.
import type { ModuleBody } from './index.ts';

interface Realm {
  BuiltinModule: {
    normalizeRequirableId(id: string): string | undefined;
    map: Map<string, { compileForPublicLoader(): unknown }>;
  };
}

export const helpers: ModuleBody = (exports, require) => {
  const load = require as (id: string) => unknown;
  const { BuiltinModule } = load('internal/bootstrap/realm') as Realm;
  const { validateString } = load('internal/validators') as {
    validateString(value: unknown, name: string): void;
  };
  Object.assign(exports as object, {
    getBuiltinModule: (id: string) => {
      validateString(id, 'id');
      const normalized = BuiltinModule.normalizeRequirableId(id);
      return normalized === undefined
        ? undefined
        : BuiltinModule.map.get(normalized)?.compileForPublicLoader();
    },
    urlToFilename: (url: string) => url.replace(/^file:\/\//, ''),
    getRequireStack: () => [],
  });
};
