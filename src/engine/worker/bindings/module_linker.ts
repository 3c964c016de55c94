// Linking and evaluation of source text modules, which in Node are V8's
import type { Binding, Engine } from '../engine.ts';
import { createLinker } from '../linker/create-linker.ts';
import type { LinkerBinding } from '../user/linker.ts';

export function createModuleLinker(engine: Engine): Binding {
  const binding: LinkerBinding = { open: (host) => createLinker(engine, host) };
  return { ...binding };
}
