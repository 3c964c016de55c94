// src/node_contextify.cc
import type { Binding, Engine } from '../engine.ts';
import { compileScript, hasModuleSyntax } from '../user/compile-script.ts';
import { missing } from './missing.ts';

export function createContextify(engine: Engine): Binding {
  const { tables } = engine;
  const { measureMemory = {} } = tables.contextify;
  const modes = Object.keys(measureMemory);
  return {
    // Classes that the library extends while it loads; a page makes no second context.
    ContextifyScript: class ContextifyScript {
      constructor() {
        missing('vm.Script')();
      }
    },
    constants: {
      measureMemory: Object.fromEntries(modes.map((mode) => [mode, Symbol(mode)])),
    },
    containsModuleSyntax: (source: string) => hasModuleSyntax(source),
    compileFunctionForCJSLoader: (
      source: string,
      filename: string,
      _isSingleExecutable: boolean,
      detectModule: boolean,
    ) => {
      const { body } = compileScript(engine, source, filename, detectModule);
      return {
        __proto__: null,
        canParseAsESM: body === undefined,
        function: body,
        sourceMapURL: undefined,
        sourceURL: undefined,
        cachedDataRejected: false,
      };
    },
    compileFunction: missing('vm.compileFunction()'),
    makeContext: missing('vm.createContext()'),
    measureMemory: missing('vm.measureMemory()'),
    startSigintWatchdog: missing('breakOnSigint'),
    stopSigintWatchdog: missing('breakOnSigint'),
    watchdogHasPendingSigint: () => false,
  };
}
