import type { Handbook } from '#model/handbook';
import { failOnErrors } from '#node/check-handbook';
import { loadHandbook } from '#node/load-handbook';

let reading: Promise<Handbook> | undefined;

/** Reads the handbook once; all that ask share the reading. */
function readHandbook(root: string): Promise<Handbook> {
  reading ??= loadHandbook(root);
  return reading;
}

let forgotten = false;

/** Makes the next reader read again. All that are told of one change share the new reading. */
export function forgetHandbook(): void {
  if (forgotten) return;
  reading = undefined;
  forgotten = true;
  queueMicrotask(() => {
    forgotten = false;
  });
}

/** The handbook at `root`, read once for all that need it. Throws if a lesson is broken. */
export async function requireHandbook(root: string): Promise<Handbook> {
  const handbook = await readHandbook(root);
  failOnErrors(handbook, (line) => console.warn(`warning: ${line}`));
  return handbook;
}
