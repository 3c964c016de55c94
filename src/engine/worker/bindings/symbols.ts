// The per-isolate symbols of src/env_properties.h
import type { Binding, Engine } from '../engine.ts';

export function createSymbols({ perIsolateSymbols }: Engine): Binding {
  return { ...perIsolateSymbols };
}
