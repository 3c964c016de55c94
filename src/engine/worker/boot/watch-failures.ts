import type { Engine, ThrowPlace } from '../engine.ts';
import { dialect } from '../foreign/dialect.ts';
import { isError } from '../is-error.ts';
import { native } from '../native.ts';
import { type LineOf, placeFromStack, throwOf, translatePlace } from './error-source.ts';
import { ExitSignal } from './exit-signal.ts';
import { jsonFaults } from './json-faults.ts';
import { rejectedErrors } from './rejected-errors.ts';
import { placeOfStatement, throwOfEmit } from './throw-of-emit.ts';

const withNoHandler = 0;
const handlerAdded = 1;

/** Takes the browser's word for exceptions and rejections that nobody caught. */
export function watchFailures(
  engine: Engine,
  lineOf: LineOf,
  fail: (failure: unknown) => void,
): void {
  const listen = (type: string, listener: (event: Event) => void): void => {
    native.addEventListener(type, (event) => {
      event.preventDefault();
      try {
        listener(event);
      } catch (failure) {
        // The browser would report it to nobody. After an exit there is nothing to say.
        if (!(failure instanceof ExitSignal)) fail(failure);
      }
    });
  };
  listen('error', (event) => {
    const report = event as ErrorEvent;
    const error = engine.errors.adopt(report.error);
    if (engine.loop.stopped || error instanceof ExitSignal) return;
    const place = translatePlace(engine.errors.placeOf(report, error));
    engine.triggerUncaughtException(error, false, thrownAt(engine, error, place, lineOf));
  });
  listen('unhandledrejection', (event) => {
    const { promise, reason: rejected } = event as PromiseRejectionEvent;
    if (engine.loop.stopped) return;
    const reason = engine.errors.adopt(rejected);
    if (isError(reason)) rejectedErrors.set(reason, engine.loop.drainedAfterTicks);
    engine.registered.promiseReject?.(withNoHandler, promise, reason);
    engine.loop.wake();
  });
  listen('rejectionhandled', (event) => {
    const { promise } = event as PromiseRejectionEvent;
    if (engine.loop.stopped) return;
    engine.registered.promiseReject?.(handlerAdded, promise, undefined);
    engine.loop.wake();
  });
}

/** Where the library makes an exception: a browser names that place for what C++ throws, and for a reason. */
const domException = 'node:internal/per_context/domexception';

function throwOfDomException(engine: Engine, { stack }: Error): ThrowPlace | undefined {
  const [made, calls] = `${stack}`.split(/\n {4}at new DOMException .*/);
  const calledAt =
    calls === undefined || made?.includes('\n    at ') ? undefined : placeFromStack(calls);
  const isReason = calledAt?.file === 'node:internal/abort_controller';
  return isReason
    ? placeOfStatement(engine, 'internal/abort_controller', 'throw this[kReason];')
    : calledAt;
}

/** Where an error was thrown of which a browser says that it comes from `place`. */
function thrownAt(
  engine: Engine,
  error: unknown,
  place: ThrowPlace | undefined,
  lineOf: LineOf,
): ThrowPlace | undefined {
  // Of what a microtask throws V8 tells Node only where the error was made.
  if (!engine.loop.calling && isError(error)) return undefined;
  // Other engines than V8 name the place where the error was made, wherever it is thrown.
  const isInLibrary = place?.file.startsWith('node:') !== false || dialect !== undefined;
  const emitted = isInLibrary ? throwOfEmit(engine, error) : undefined;
  if (emitted !== undefined) return emitted;
  if (isError(error) && (place === undefined || place.file === domException)) {
    const thrown = throwOfDomException(engine, error);
    if (thrown !== undefined) return thrown;
  }
  // What the engine throws in place of C++ has its place in its stack trace, or in the text of JSON.
  const isOwn =
    place === undefined || (dialect !== undefined && isError(error) && jsonFaults.has(error));
  return isOwn ? undefined : throwOf(place, lineOf);
}
