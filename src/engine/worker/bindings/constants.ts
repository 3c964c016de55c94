// src/node_constants.cc
import type { Binding, Engine } from '../engine.ts';

/** Where JSON had to put a word in the place of a number; `build/dump-tables.cjs` writes it. */
const infinity = 'Infinity';

/** Objects without a prototype, as the library expects them, with constants that nobody changes. */
export function createConstants({ tables }: Engine): Binding {
  return withoutPrototype(tables.constants);
}

function withoutPrototype(value: object): Binding {
  const made: Binding = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object' && item !== null) made[key] = withoutPrototype(item);
    else {
      const constant = item === infinity ? Number.POSITIVE_INFINITY : item;
      Object.defineProperty(made, key, { value: constant, enumerable: true });
    }
  }
  return made;
}
