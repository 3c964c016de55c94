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
  };
}
