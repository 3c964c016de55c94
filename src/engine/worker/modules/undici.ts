// Stands for lib/internal/deps/undici/undici.js: the policy of the frame allows no network.
import { missing } from '../bindings/missing.ts';
import type { Engine } from '../engine.ts';
import type { ModuleBody } from './index.ts';
import { lackingClasses } from './lacking-classes.ts';
import { createMessageEvent } from './message-event.ts';

export const undici: ModuleBody = (exports, require) => {
  const lacking = lackingClasses.map((name) => {
    const lack = missing(name);
    const made = {
      [name]: class {
        constructor() {
          lack();
        }
      },
    };
    return [name, made[name]] as const;
  });
  Object.assign(exports as object, Object.fromEntries(lacking), {
    ...createMessageEvent(require as Engine['require']),
    fetch: async () => missing('fetch()')(),
  });
};
