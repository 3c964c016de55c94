// src/node_constants.cc
import type { Binding, Engine } from '../engine.ts';

export function createConstants({ tables }: Engine): Binding {
  // The library asks for objects without a prototype and freezes none of them.
  return withoutPrototype(tables.constants);
}

function withoutPrototype(value: object): Binding {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    typeof item === 'object' && item !== null ? withoutPrototype(item) : item,
  ]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
