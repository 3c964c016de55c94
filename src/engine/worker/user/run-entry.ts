import { ExitSignal } from '../boot/exit-signal.ts';
import { exitCode } from '../boot/fatal-exception.ts';
import { hideGenerators } from '../boot/hide-generators.ts';
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Engine } from '../engine.ts';
import type { LoopCallbacks } from '../loop/loop-callbacks.ts';
import { createCommonJs } from './commonjs.ts';
import { createImporter } from './create-importer.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { findTopLevelAwaits } from './find-top-level-await.ts';
import { createModuleAddresses, isCommonJs } from './module-addresses.ts';
import { importHook, installHook } from './page-hook.ts';

const unsettledAwait = 13;

/** Loads the file that the process starts with and runs the event loop to its end. */
export async function runEntry(engine: Engine): Promise<void> {
  const { files, loop, program } = engine;
  const addresses = createModuleAddresses(engine, files);
  const importer = createImporter(engine, addresses);
  const commonJs = createCommonJs(engine, files, importer.importFrom);
  let settled = true;
  await installHook({
    builtin: (id) => engine.require(id),
    context: (path, suffix) => [importer.metaOf(path, suffix), importer.importFrom(path)],
    commonjs: (path) => commonJs.load(path),
    caught: engine.errors.adopt,
    started: () => loop.enter(),
  });
  const runModule = (): void => {
    settled = false;
    const start = importer.publish(`${importHook()}hook.started();`);
    const entry = addresses.ofEntry(program.entry);
    const root = importer.publish(`import"${start}";import"${entry}";`);
    import(/* @vite-ignore */ root).then(
      () => {
        settled = true;
        loop.wake();
      },
      (thrown: unknown) => {
        const below = engine.tables.stackTails.esm.slice(-1);
        const error = explainSyntaxError(engine, addresses, thrown, entry, below);
        settled = true;
        fail(engine, error);
      },
    );
  };
  const runScript = (): void => {
    try {
      commonJs.runMain(program.entry);
    } finally {
      loop.enter();
    }
  };
  loop.run(
    createCallbacks(engine, () => settled),
    () => {
      if (isCommonJs(files, program.entry)) {
        runScript();
        return;
      }
      try {
        runModule();
      } catch (error) {
        if (error instanceof ExitSignal) throw error;
        settled = true;
        fail(engine, error);
      }
    },
  );
}

/** An error that ends the loading of the entry, as lib/internal/modules/run_main.js hands it on. */
function fail(engine: Engine, error: unknown): void {
  if (error instanceof ExitSignal) return;
  const { file, line, column } = engine.tables.entryFailure;
  engine.triggerUncaughtException(error, true, { file, line, column });
  engine.loop.enter();
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

function createCallbacks(engine: Engine, isSettled: () => boolean): LoopCallbacks {
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
      if (!isSettled()) process.exitCode ??= unsettledAwait;
      process.emit('exit', exitCode(engine, 0));
    },
    ended: () => {
      if (!isSettled() && process.exitCode === unsettledAwait) warnOfAwait(engine);
      try {
        engine.exit(exitCode(engine, 0));
      } catch (error) {
        if (!(error instanceof ExitSignal)) throw error;
      }
    },
  };
}
