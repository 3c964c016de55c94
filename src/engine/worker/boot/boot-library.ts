import { createBinding } from '../bindings/index.ts';
import type { Engine } from '../engine.ts';
import { moduleParameters } from '../module-parameters.ts';

/** What Node runs to make its start-up snapshot: nothing in it depends on the program. */
const bootstrap = [
  'internal/per_context/primordials',
  'internal/per_context/domexception',
  'internal/per_context/messageport',
  'internal/bootstrap/realm',
  'internal/bootstrap/node',
  'internal/bootstrap/web/exposed-wildcard',
  'internal/bootstrap/web/exposed-window-or-worker',
  'internal/bootstrap/switches/is_main_thread',
  'internal/bootstrap/switches/does_own_process_state',
];

/**
 * Modules that the first `console.log()` asks for and that read neither options nor environment while
 * they are evaluated, as `net` does.
 */
const ahead = ['perf_hooks', 'stream', 'internal/net', 'internal/stream_base_commons'];

/** Boots Node's library as far as it is alike for all programs. */
export function bootLibrary(engine: Engine): void {
  const { process, primordials, privateSymbols, perIsolateSymbols, perContext } = engine;
  for (const id of bootstrap) {
    const values: Record<string, unknown> = {
      process,
      primordials,
      privateSymbols,
      perIsolateSymbols,
      exports: perContext,
      require: engine.require,
      internalBinding: engine.internalBinding,
      getInternalBinding: (name: string) => createBinding(name, engine),
      getLinkedBinding: (name: string) => {
        throw new Error(`No such binding: ${name}`);
      },
    };
    engine.compile(id).apply(
      undefined,
      moduleParameters(id).map((name) => values[name]),
    );
  }
  for (const id of ahead) engine.require(id);
}

/** What Node does once it knows its arguments and its environment, before the program is loaded. */
export function prepareExecution(engine: Engine): void {
  const { prepareMainThreadExecution } = engine.require('internal/process/pre_execution') as {
    prepareMainThreadExecution(expandArgv1: boolean, initializeModules: boolean): void;
  };
  prepareMainThreadExecution(true, false);
}
