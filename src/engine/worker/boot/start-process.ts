import type { FromWorker, ToWorker } from '../../protocol.ts';
import { createBinding } from '../bindings/index.ts';
import { trackPromises } from '../bindings/promise-states.ts';
import { trackProxies } from '../bindings/proxy-targets.ts';
import type { Callback, Engine } from '../engine.ts';
import { attempt } from '../loop/attempt.ts';
import { EventLoop } from '../loop/event-loop.ts';
import { moduleParameters } from '../module-parameters.ts';
import { native } from '../native.ts';
import type { CoreScript } from '../tables.ts';
import { createProgramFiles } from '../user/program-files.ts';
import { runEntry } from '../user/run-entry.ts';
import { sourceLines } from '../user/source-lines.ts';
import { cleanGlobals } from './clean-globals.ts';
import type { createStdio } from './create-stdio.ts';
import { ExitSignal } from './exit-signal.ts';
import { extendConsole } from './extend-console.ts';
import { createFatalException } from './fatal-exception.ts';
import { hideSymbols } from './hide-symbols.ts';
import { createModuleTable } from './module-table.ts';
import { createPrivateSymbols } from './private-symbols.ts';
import { createProcessObject } from './process-object.ts';
import { addScript } from './stack-frames.ts';
import { installStackTraces } from './stack-traces.ts';
import { trimIntrinsics } from './trim-intrinsics.ts';
import { watchFailures } from './watch-failures.ts';

type Start = Extract<ToWorker, { type: 'start' }>;

/**
 * Boots Node's library as `node::LoadEnvironment` does (src/node.cc, src/node_realm.cc) and starts the
 * program. The worker is one process and ends with it.
 */
export async function startProcess(
  start: Start,
  core: CoreScript,
  stdio: ReturnType<typeof createStdio>,
  post: (message: FromWorker, transfer?: Transferable[]) => void,
): Promise<void> {
  const { tables } = core;
  const privateSymbols = createPrivateSymbols(tables.privateSymbols);
  const perIsolateSymbols = Object.fromEntries(tables.symbols.map((name) => [name, Symbol(name)]));
  trackProxies();
  trackPromises();
  const primordials: Record<string, unknown> = {};
  const perContext: Record<string, unknown> = {};
  const compile = createModuleTable(core, start.scripts);
  const exitInfo = privateSymbols.exit_info_private_symbol ?? Symbol();
  const engine: Engine = {
    tables,
    loop: new EventLoop({ ...native, attempt, now: () => native.performance.now() }),
    program: start.program,
    files: createProgramFiles(start.program),
    process: createProcessObject(tables, start.program, exitInfo),
    primordials,
    privateSymbols,
    perIsolateSymbols,
    registered: {},
    perContext,
    stdio: {
      ...stdio,
      // What runs on after the end of the process, such as a `finally`, is not seen.
      write: (fd, bytes) => engine.loop.stopped || stdio.write(fd, bytes),
    },
    hiddenFrames: 0,
    post,
    internalBinding: (name) => createBinding(name, engine),
    require: notBooted,
    compile,
    exit(code) {
      if (!engine.loop.stopped) {
        engine.loop.stop();
        stdio.whenDrained(() => post({ type: 'exit', code }));
      }
      throw new ExitSignal();
    },
    triggerUncaughtException: notBooted,
  };
  const lineOf = sourceLines(engine);
  engine.triggerUncaughtException = createFatalException(engine, lineOf);
  addScript('highwater:core', core);
  cleanGlobals(tables.globals);
  trimIntrinsics(tables.intrinsics);
  watchFailures(engine, lineOf);
  boot(engine, compile);
  extendConsole(globalThis.console);
  installStackTraces(engine, start.debug);
  hideSymbols(Object.values(privateSymbols));
  await runEntry(engine);
}

function notBooted(): never {
  throw new Error('The library has not booted yet.');
}

function boot(engine: Engine, compile: (id: string) => Callback): void {
  const { process, primordials, privateSymbols, perIsolateSymbols, perContext } = engine;
  const run = (id: string): void => {
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
    compile(id).apply(
      undefined,
      moduleParameters(id).map((name) => values[name]),
    );
  };
  run('internal/per_context/primordials');
  run('internal/per_context/domexception');
  run('internal/per_context/messageport');
  run('internal/bootstrap/realm');
  run('internal/bootstrap/node');
  run('internal/bootstrap/web/exposed-wildcard');
  run('internal/bootstrap/web/exposed-window-or-worker');
  run('internal/bootstrap/switches/is_main_thread');
  run('internal/bootstrap/switches/does_own_process_state');
  const { prepareMainThreadExecution } = engine.require('internal/process/pre_execution') as {
    prepareMainThreadExecution(expandArgv1: boolean, initializeModules: boolean): void;
  };
  prepareMainThreadExecution(true, false);
}
