// src/node_contextify.cc
import type { Binding, Engine } from '../engine.ts';
import { missing } from './missing.ts';

export function createContextify({ tables }: Engine): Binding {
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
    containsModuleSyntax: missing('contextify.containsModuleSyntax'),
    compileFunction: missing('vm.compileFunction()'),
    makeContext: missing('vm.createContext()'),
    measureMemory: missing('vm.measureMemory()'),
    startSigintWatchdog: missing('breakOnSigint'),
    stopSigintWatchdog: missing('breakOnSigint'),
    watchdogHasPendingSigint: () => false,
  };
}
