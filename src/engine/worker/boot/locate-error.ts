import type { ThrowPlace } from '../engine.ts';
import { dialect } from '../foreign/dialect.ts';
import { explainParse } from '../foreign/explain-parse.ts';
import { native } from '../native.ts';

/** What takes the browser's word of an error, while one is asked about. */
let take: ((event: ErrorEvent) => void) | undefined;

// The first listener of all: it keeps what is only asked about from those for what nobody caught.
native.addEventListener('error', (event) => {
  if (take === undefined) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  take(event as ErrorEvent);
});

/**
 * The place that the browser would report for an error if nobody caught it. The object of a syntax error
 * tells none: V8 keeps where the text is wrong in private fields. `file` is the address of the script or
 * what its `sourceURL` says. Where another engine runs, the error gets the message of V8 as well.
 */
export function locateError(error: unknown): ThrowPlace | undefined {
  let place: ThrowPlace | undefined;
  take = ({ filename, lineno, colno }) => {
    if (lineno > 0) place = { file: filename, line: lineno, column: colno };
  };
  try {
    native.reportError(error);
  } finally {
    take = undefined;
  }
  return dialect === undefined ? place : explainParse(error, place, dialect);
}
