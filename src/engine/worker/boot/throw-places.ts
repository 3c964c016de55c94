import type { ThrowPlace } from '../engine.ts';

/** Where Node throws the errors that the engine makes in place of Node's loaders. */
export const throwPlaces = new WeakMap<object, ThrowPlace>();
