import type { Engine } from '../engine.ts';

/** An error of lib/internal/errors.js by its code. */
export function libraryError(engine: Engine, code: string, ...values: unknown[]): Error {
  const { codes } = engine.require('internal/errors') as {
    codes: Record<string, new (...values: unknown[]) => Error>;
  };
  const Constructor = codes[code];
  if (Constructor === undefined) throw new Error(`This Node has no error with the code ${code}.`);
  return new Constructor(...values);
}
