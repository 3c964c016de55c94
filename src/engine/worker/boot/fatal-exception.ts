// TriggerUncaughtException, ReportFatalException and PrintUncaughtException of src/node_errors.cc
import { noSideEffectsToString } from '../bindings/errors.ts';
import { encodeUtf8 } from '../encodings/utf8.ts';
import type { Engine, ThrowPlace } from '../engine.ts';
import { isError } from '../is-error.ts';
import { quietly } from '../quietly.ts';
import { errorSource, type LineOf, placeFromStack, throwOf } from './error-source.ts';
import { ExitSignal } from './exit-signal.ts';
import { formattedErrors } from './formatted-errors.ts';
import { jsonSource } from './json-faults.ts';

const traceHint = '(Use `node --trace-uncaught ...` to show where the exception was thrown)\n';

const genericUserError = 1;
const exceptionInHandler = 7;

/** Makes the function that offers an exception to the program and ends the process when none takes it. */
export function createFatalException(
  engine: Engine,
  lineOf: LineOf,
): Engine['triggerUncaughtException'] {
  return (error, fromPromise, place) => {
    if (engine.loop.stopped) return;
    const calledAt = fromPromise ? (place ?? callPlace()) : place;
    const origin = isObject(error) && formattedErrors.has(error) ? calledAt : undefined;
    const { _fatalException: handler } = engine.process;
    let handled: unknown;
    try {
      handled = Reflect.apply(handler as () => unknown, engine.process, [error, fromPromise]);
    } catch (thrown) {
      if (thrown instanceof ExitSignal) throw thrown;
      report(engine, thrown, throwPlace(thrown, lineOf), lineOf, jsonSource(thrown));
      engine.exit(exceptionInHandler);
    }
    if (handled !== false) return;
    // An error that was thrown again is shown where that was done.
    const json = fromPromise || place === undefined ? jsonSource(error) : undefined;
    report(engine, error, fromPromise ? origin : place, lineOf, json, calledAt);
    engine.exit(exitCode(engine, genericUserError));
  };
}

/** Where the library calls `triggerUncaughtException`. */
function callPlace(): ThrowPlace | undefined {
  return placeFromStack(`${new Error().stack}`);
}

function throwPlace(error: unknown, lineOf: LineOf): ThrowPlace | undefined {
  const place = isObject(error) ? placeFromStack(stackOf(error)) : undefined;
  return place === undefined ? undefined : throwOf(place, lineOf);
}

/** The exit code that the program has set, or another. */
export function exitCode({ process, privateSymbols }: Engine, otherwise: number): number {
  const fields = process[privateSymbols.exit_info_private_symbol ?? ''] as Int32Array;
  return fields[2] === 1 ? (fields[1] ?? otherwise) : otherwise;
}

function report(
  engine: Engine,
  error: unknown,
  thrownAt: ThrowPlace | undefined,
  lineOf: LineOf,
  json: string | undefined,
  calledAt?: ThrowPlace,
): void {
  const { enhanceBefore, enhanceAfter } = engine.registered;
  let text: string;
  if (isError(error)) {
    const place = thrownAt ?? placeFromStack(stackOf(error)) ?? calledAt;
    const source =
      json ?? arrowOf(engine, error) ?? (place === undefined ? '' : errorSource(place, lineOf));
    quietly(() => enhanceBefore?.(error));
    const shown = quietly(() => `${enhanceAfter?.(error)}`) ?? summary(error);
    text = `${source === '' ? '' : `${source}\n`}${shown}\n`;
  } else {
    const place = thrownAt ?? calledAt;
    const source = place === undefined ? '' : errorSource(place, lineOf);
    const shown = isObject(error) ? quietly(() => `${enhanceAfter?.(error)}`) : undefined;
    const plain = typeof error === 'symbol' ? '' : noSideEffectsToString(error);
    text = `${source === '' ? '' : `\n${source}`}${shown ?? plain}\n`;
    if (!isObject(error)) text += traceHint;
  }
  engine.stdio.write(2, encodeUtf8(`${text}\nNode.js ${engine.tables.version}\n`));
}

/** The source of an error that got it where it was made; empty when its stack trace shows it already. */
function arrowOf({ privateSymbols }: Engine, error: object): string | undefined {
  const arrow: unknown = Reflect.get(error, privateSymbols.arrow_message_private_symbol ?? '');
  if (typeof arrow !== 'string') return undefined;
  const shown: unknown = Reflect.get(error, privateSymbols.decorated_private_symbol ?? '');
  return shown === true ? '' : arrow;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The stack trace of what a program has thrown, whose getters may throw in turn. */
function stackOf(error: object): string {
  const stack = quietly(() => Reflect.get(error, 'stack') as unknown);
  return typeof stack === 'string' ? stack : '';
}

/** What Node prints of an error that it cannot inspect. */
function summary(error: Error): string {
  const text = quietly(() => `${error.name}: ${error.message}`) ?? quietly(() => `${error}`) ?? '';
  return `${text}\n${traceHint.trimEnd()}`;
}
