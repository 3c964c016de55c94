// src/node_wasm_web_api.cc
import type { Binding } from '../engine.ts';

export function createWasmWebApi(): Binding {
  return { setImplementation: () => undefined };
}
