import { ExitSignal } from '../boot/exit-signal.ts';
import { exitCode } from '../boot/fatal-exception.ts';
import { hideGenerators } from '../boot/hide-generators.ts';
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Engine } from '../engine.ts';
import type { LoopCallbacks } from '../loop/loop-callbacks.ts';
import { findTopLevelAwaits } from './find-top-level-await.ts';
import { createModuleLoader, type ModuleLoader, urlOf } from './module-loader.ts';

const unsettledAwait = 13;

/** Loads the file that the process starts with and runs the event loop to its end. */
export async function runEntry(engine: Engine): Promise<void> {
  const { loop, program } = engine;
  const loader = await createModuleLoader(engine);
  const hasCommonJs = initializeLoaders(engine);
  const { clearAsyncIdStack } = engine.require('internal/async_hooks') as {
    clearAsyncIdStack(): void;
  };
  loop.run(createCallbacks(engine, loader), () => {
    if (!hasCommonJs || program.entry.endsWith('.mjs')) {
      // A module is evaluated by a microtask, which belongs to no resource.
      clearAsyncIdStack();
      void loader.startModule(urlOf(engine, program.entry));
      return;
    }
    const { Module } = engine.require(commonJs) as {
      Module: { runMain(path: string): void };
    };
    try {
      Module.runMain(program.entry);
    } finally {
      clearAsyncIdStack();
      if (loader.entryState === 'none') loop.enter();
    }
  });
}

const commonJs = 'internal/modules/cjs/loader';

/** Readies Node's loader of CommonJS, `initializeModuleLoaders` of lib/internal/process/pre_execution.js. */
function initializeLoaders(engine: Engine): boolean {
  if (!engine.holds(commonJs)) return false;
  const { initializeCJS } = engine.require(commonJs) as { initializeCJS(): void };
  const { initializeESM } = engine.require('internal/modules/esm/utils') as {
    initializeESM(): void;
  };
  initializeCJS();
  initializeESM();
  return true;
}

/** Node names the `await`s that are stuck; here the last one of the entry stands for them. */
function warnOfAwait({ program, stdio }: Engine): void {
  const { entry, files } = program;
  const source = `${files[entry]}`;
  const place = findTopLevelAwaits(source).at(-1)?.stuck;
  if (place === undefined) return;
  const line = source.split('\n')[place.line - 1] ?? '';
  const arrow = `${line.slice(0, place.column - 1).replace(/[^\t]/g, ' ')}^`;
  stdio.write(
    2,
    encodeUtf8(
      `Warning: Detected unsettled top-level await at file://${entry}:${place.line}\n${line}\n${arrow}\n\n\n\n`,
    ),
  );
}

function createCallbacks(engine: Engine, loader: ModuleLoader): LoopCallbacks {
  const { registered, process } = engine;
  const { processTicks, processImmediate, processTimers } = registered;
  if (processTicks === undefined || processImmediate === undefined || processTimers === undefined) {
    throw new Error('The library registered no callbacks of the event loop while it booted.');
  }
  return {
    processTicks: () => processTicks(),
    processImmediate: () => hideGenerators(engine, processImmediate.call(process)),
    processTimers: (now) => hideGenerators(engine, processTimers.call(process, now)),
    emitBeforeExit: () => {
      process.emit('beforeExit', exitCode(engine, 0));
    },
    emitExit: () => {
      process._exiting = true;
      if (loader.entryState === 'pending') process.exitCode ??= unsettledAwait;
      process.emit('exit', exitCode(engine, 0));
    },
    ended: () => {
      if (loader.entryState === 'pending' && process.exitCode === unsettledAwait)
        warnOfAwait(engine);
      try {
        engine.exit(exitCode(engine, 0));
      } catch (error) {
        if (!(error instanceof ExitSignal)) throw error;
      }
    },
  };
}
