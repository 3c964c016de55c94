import type { Engine, ThrowPlace } from '../engine.ts';
import { isError } from '../is-error.ts';
import { native } from '../native.ts';
import { type LineOf, throwOf, translatePlace } from './error-source.ts';
import { ExitSignal } from './exit-signal.ts';
import { rejectedErrors } from './rejected-errors.ts';
import { throwOfEmit } from './throw-of-emit.ts';
import { throwPlaces } from './throw-places.ts';

const withNoHandler = 0;
const handlerAdded = 1;

/** Takes the browser's word for exceptions and rejections that nobody caught. */
export function watchFailures(engine: Engine, lineOf: LineOf): void {
  native.addEventListener('error', (event) => {
    event.preventDefault();
    const { error, filename, lineno, colno } = event as ErrorEvent;
    if (engine.loop.stopped || error instanceof ExitSignal) return;
    const place = translatePlace({ file: filename, line: lineno, column: colno });
    try {
      engine.triggerUncaughtException(error, false, thrownAt(engine, error, place, lineOf));
    } catch (thrown) {
      // The browser would report it as a failure of the worker: the process has ended, as it should.
      if (!(thrown instanceof ExitSignal)) throw thrown;
    }
  });
  native.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    const { promise, reason } = event as PromiseRejectionEvent;
    if (engine.loop.stopped) return;
    if (isError(reason)) rejectedErrors.set(reason, engine.loop.drainedAfterTicks);
    engine.registered.promiseReject?.(withNoHandler, promise, reason);
    engine.loop.wake();
  });
  native.addEventListener('rejectionhandled', (event) => {
    const { promise } = event as PromiseRejectionEvent;
    if (engine.loop.stopped) return;
    engine.registered.promiseReject?.(handlerAdded, promise, undefined);
  });
}

/** Where an error was thrown of which a browser says that it comes from `place`. */
function thrownAt(
  engine: Engine,
  error: unknown,
  place: ThrowPlace,
  lineOf: LineOf,
): ThrowPlace | undefined {
  // Of what a microtask throws V8 tells Node only where the error was made.
  if (!engine.loop.calling && isError(error)) return undefined;
  const known = isError(error) ? throwPlaces.get(error) : undefined;
  const emitted = place.file.startsWith('node:') ? throwOfEmit(engine, error) : undefined;
  return throwOf(known ?? emitted ?? place, lineOf);
}
