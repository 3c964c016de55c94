import type { Engine, ThrowPlace } from '../engine.ts';
import { isError } from '../is-error.ts';

const statement = "throw er; // Unhandled 'error' event";

/**
 * Where `emit()` throws an error to which nobody listens; undefined for any other error. A browser names
 * the place where the error was made instead, if that lies in the same script.
 */
export function throwOfEmit(engine: Engine, error: unknown): ThrowPlace | undefined {
  const { kEnhanceStackBeforeInspector: mark } = engine.require('internal/errors');
  if (!isError(error)) return undefined;
  const code: unknown = Reflect.get(error, 'code');
  const isEmitted = Object.hasOwn(error, mark as symbol) || code === 'ERR_UNHANDLED_ERROR';
  if (!isEmitted) return undefined;
  return placeOfStatement(engine, 'events', statement);
}

/** Where a statement stands that a module of the library has once. */
export function placeOfStatement(engine: Engine, id: string, text: string): ThrowPlace {
  // The first line is the head of the function that the build makes of a module.
  const lines = `${engine.compile(id)}`.split('\n').slice(1);
  const index = lines.findIndex((line) => line.includes(text));
  const column = (lines[index]?.indexOf(text) ?? 0) + 1;
  return { file: `node:${id}`, line: index + 1, column };
}
