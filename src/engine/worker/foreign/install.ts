import type { Dialect } from '../../find-dialect.ts';
import { watchJson } from '../boot/json-faults.ts';
import { formatStack } from '../boot/stack-traces.ts';
import type { Engine, ThrowPlace } from '../engine.ts';
import { isError } from '../is-error.ts';
import { native } from '../native.ts';
import { waitingCalls } from './async-sites.ts';
import { dialect } from './dialect.ts';
import { DisposalScope } from './disposal-scope.ts';
import { installForeignErrors } from './errors.ts';
import { fillLanguage } from './fill-language.ts';
import { sortFunctionKeys } from './function-keys.ts';
import { hideGuards } from './guard-text.ts';
import { reportedPlace } from './reported-place.ts';
import { nameScript } from './script-names.ts';
import { createScriptTexts } from './script-texts.ts';
import { wrapLanguage } from './wrap-language.ts';

/** What the engine asks about errors, to which V8 and the other engines have different answers. */
export interface ErrorTranslator {
  /** Makes of an error that the JavaScript engine has thrown itself the one that V8 throws. */
  adopt(error: unknown): unknown;
  /** Where an error was thrown that the browser reports, in its own script. */
  placeOf(report: ErrorEvent, error: unknown): ThrowPlace;
  /** What waits for a promise that Node makes now; undefined where V8 will find it out. */
  callers(): string | undefined;
  /** Has the stack trace of an error show what waits for the promise that it rejects. */
  showCallers(error: unknown, callers: string | undefined): void;
}

const ofV8: ErrorTranslator = {
  adopt: (error) => error,
  placeOf: ({ filename, lineno, colno }) => ({ file: filename, line: lineno, column: colno }),
  callers: () => undefined,
  showCallers: () => undefined,
};

/**
 * Makes up for what V8 has and the JavaScript engine of this browser has not, where it is another. While
 * the program is debugged, stack traces keep the frames of the engine.
 */
export function installForeign(engine: Engine, isDebugging: () => boolean): ErrorTranslator {
  if (dialect !== undefined) return makeUp(engine, dialect, isDebugging);
  watchJson();
  return ofV8;
}

function makeUp(engine: Engine, dialect: Dialect, isDebugging: () => boolean): ErrorTranslator {
  fillLanguage();
  nameScript(native.location, 'highwater:core');
  const texts = createScriptTexts(engine);
  const errors = installForeignErrors({
    dialect,
    texts,
    format: (error, captured) => formatStack(engine, error, captured, isDebugging()),
    hiddenFrames: () => engine.hiddenFrames,
    isAfterTicks: () => engine.loop.drainedAfterTicks,
  });
  wrapLanguage(errors);
  hideGuards();
  const adopt = Object.assign(errors.adopt, { scope: () => new DisposalScope() });
  if (dialect === 'SpiderMonkey') sortFunctionKeys();
  return {
    adopt,
    placeOf: (report, error) => reportedPlace(report, errors.madeAt(error), dialect, texts),
    callers: errors.callers,
    showCallers: (error, callers) => {
      if (isError(error) && callers !== undefined) waitingCalls.set(error, callers);
    },
  };
}
