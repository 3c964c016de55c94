// src/node_builtins.cc
import type { Binding, Callback, Engine } from '../engine.ts';

export function createBuiltins(engine: Engine): Binding {
  return {
    builtinIds: engine.tables.builtinIds,
    config: engine.tables.processConfig,
    natives: {},
    builtinCategories: { canBeRequired: engine.tables.builtinIds, cannotBeRequired: [] },
    compileFunction: (id: string) => engine.compile(id),
    setInternalLoaders: (internalBinding: Engine['internalBinding'], require: Callback) => {
      engine.internalBinding = internalBinding;
      engine.require = (id) => require.call(undefined, id) as Record<string, unknown>;
    },
    hasCachedBuiltins: () => true,
    getBuiltinModule: (id: string) => getBuiltinModule(engine, id),
  };
}

/** What stands in lib/internal/modules/helpers.js, which is not loaded into every process. */
function getBuiltinModule({ require }: Engine, id: string): unknown {
  const { validateString } = require('internal/validators') as {
    validateString(value: unknown, name: string): void;
  };
  const { BuiltinModule } = require('internal/bootstrap/realm') as unknown as {
    BuiltinModule: {
      normalizeRequirableId(id: string): string | undefined;
      map: Map<string, { compileForPublicLoader(): unknown }>;
    };
  };
  validateString(id, 'id');
  const normalized = BuiltinModule.normalizeRequirableId(id);
  if (normalized === undefined) return undefined;
  return BuiltinModule.map.get(normalized)?.compileForPublicLoader();
}
