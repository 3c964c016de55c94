import type { EngineProgram, FromWorker, ToWorker } from '../../protocol.ts';
import { createBinding } from '../bindings/index.ts';
import { trackPromises } from '../bindings/promise-states.ts';
import { trackProxies } from '../bindings/proxy-targets.ts';
import type { Engine } from '../engine.ts';
import { dialect } from '../foreign/dialect.ts';
import { installForeign } from '../foreign/install.ts';
import { attempt } from '../loop/attempt.ts';
import { chooseTasks } from '../loop/choose-tasks.ts';
import { EventLoop } from '../loop/event-loop.ts';
import { createMessageTasks } from '../loop/tasks.ts';
import { native } from '../native.ts';
import { quietly } from '../quietly.ts';
import { SharedMemory } from '../shared-memory.ts';
import type { CoreScript } from '../tables.ts';
import { openHook } from '../user/page-hook.ts';
import { createProgramFiles } from '../user/program-files.ts';
import { runEntry } from '../user/run-entry.ts';
import { sourceLines } from '../user/source-lines.ts';
import { bootLibrary, prepareExecution } from './boot-library.ts';
import { cleanGlobals } from './clean-globals.ts';
import { createStdio } from './create-stdio.ts';
import { ExitSignal } from './exit-signal.ts';
import { extendConsole } from './extend-console.ts';
import { createFatalException } from './fatal-exception.ts';
import { withHiddenFrames } from './hidden-frames.ts';
import { hideSymbols } from './hide-symbols.ts';
import { createModuleTable, type ScriptTexts } from './module-table.ts';
import { createPrivateSymbols } from './private-symbols.ts';
import { createProcessObject, fillProcessObject } from './process-object.ts';
import { addScript } from './stack-frames.ts';
import { installStackTraces } from './stack-traces.ts';
import { trimIntrinsics } from './trim-intrinsics.ts';
import { watchFailures } from './watch-failures.ts';

type Start = Extract<ToWorker, { type: 'start' }>;
type Stdio = ReturnType<typeof createStdio>;

/** Starts the program in a process that has booted; its streams come with it. */
export type StartProcess = (start: Start, stdio: Stdio) => Promise<void>;

/** Stands for the program until it comes. */
const noProgram: EngineProgram = { files: {}, entry: '', argv: [], env: {}, execArgv: [] };

/**
 * Boots Node's library as `node::LoadEnvironment` does (src/node.cc, src/node_realm.cc), as far as it
 * can be done before the program is known. The worker is one process and ends with it.
 */
export function bootProcess(
  core: CoreScript,
  post: (message: FromWorker, transfer?: Transferable[]) => void,
): StartProcess {
  const { tables } = core;
  const privateSymbols = createPrivateSymbols(tables.privateSymbols);
  const perIsolateSymbols = Object.fromEntries(tables.symbols.map((name) => [name, Symbol(name)]));
  trackProxies();
  trackPromises();
  const scripts: ScriptTexts = {};
  const { holds, compile, hasScript, loadScript } = createModuleTable(core, scripts);
  const refreshers: (() => void)[] = [];
  const platform = {
    ...native,
    attempt,
    createTasks: createMessageTasks,
    now: () => native.performance.now(),
  };
  const tasks = chooseTasks();
  const engine: Engine = {
    tables,
    loop: new EventLoop(platform),
    program: noProgram,
    files: createProgramFiles(noProgram),
    process: createProcessObject(tables, privateSymbols.exit_info_private_symbol ?? Symbol()),
    primordials: {},
    privateSymbols,
    perIsolateSymbols,
    registered: {},
    perContext: {},
    stdio: createStdio(post, 0),
    hiddenFrames: 0,
    active: { requests: new Set(), handles: new Set() },
    withHiddenFrames: (work) => withHiddenFrames(engine, work),
    post,
    internalBinding: (name) => createBinding(name, engine),
    require: notBooted,
    holds,
    compile,
    hasScript,
    loadScript,
    whenStarted: (refresh) => refreshers.push(refresh),
    // The system keeps the lowest byte.
    exit: (code) => leave({ type: 'exit', code: code & 0xff }),
    die: (signal) => leave({ type: 'signal', signal }),
    errors: { adopt: notBooted, placeOf: notBooted, callers: notBooted, showCallers: notBooted },
    memory: { heap: 0, total: 0 },
    overflow(limit, chunks) {
      engine.loop.stop();
      // At once, for it may be a loop that never lets the output go out.
      post({ type: 'overflow', limit, chunks });
      throw new ExitSignal();
    },
    triggerUncaughtException: notBooted,
  };
  /** Ends the process because the engine itself failed, for example over what a program has patched. */
  function fail(failure: unknown): void {
    engine.loop.stop();
    post({ type: 'fault', message: quietly(() => `${failure}`) ?? 'of an unknown kind' });
  }
  function leave(ending: FromWorker): never {
    if (!engine.loop.stopped) {
      engine.loop.stop();
      engine.stdio.whenDrained(() => post(ending));
    }
    throw new ExitSignal();
  }
  let debug = false;
  addScript('highwater:core', core);
  const lineOf = sourceLines(engine);
  engine.triggerUncaughtException = createFatalException(engine, lineOf);
  if (SharedMemory !== undefined) {
    Object.defineProperty(globalThis, 'SharedArrayBuffer', {
      value: SharedMemory,
      writable: true,
      configurable: true,
    });
  }
  cleanGlobals(tables.globals);
  trimIntrinsics(tables.intrinsics);
  engine.errors = installForeign(engine, () => debug);
  watchFailures(engine, lineOf, fail);
  bootLibrary(engine);
  openHook();
  return async (start, stdio) => {
    Object.assign(scripts, start.scripts);
    debug = start.debug;
    Object.assign(engine, {
      program: start.program,
      memory: start.memory,
      files: createProgramFiles(start.program),
      stdio: {
        ...stdio,
        // What runs on after the end of the process, such as a `finally`, is not seen.
        write: (fd: 1 | 2, bytes: Uint8Array) => engine.loop.stopped || stdio.write(fd, bytes),
      },
    });
    platform.createTasks = await tasks;
    fillProcessObject(engine.process, start.program);
    for (const refresh of refreshers) refresh();
    prepareExecution(engine);
    extendConsole(globalThis.console);
    if (dialect === undefined) installStackTraces(engine, debug);
    hideSymbols(Object.values(privateSymbols));
    await runEntry(engine);
  };
}

function notBooted(): never {
  throw new Error('The library has not booted yet.');
}
