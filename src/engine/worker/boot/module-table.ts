import type { Callback } from '../engine.ts';
import { ownModules } from '../modules/index.ts';
import type { NodeScript } from '../tables.ts';
import { loadIo } from './load-io.ts';

/** Finds the function of a module by its id. */
export type Compile = (id: string) => Callback;

/** The further scripts; null for one that the program was not expected to need. */
interface Scripts {
  io: Blob | null;
  crypto: Blob | null;
}

/**
 * The modules of the core, those that the engine has its own of, and, as soon as one of them is asked
 * for, those of a further script. Throws an error that names a module that none of them holds.
 */
export function createModuleTable(core: NodeScript['modules'], scripts: Scripts): Compile {
  const table = new Map<string, Callback>([...Object.entries(ownModules), ...core]);
  const loaded = new Set<string>();
  return (id) => {
    const holder = /^(internal\/)?crypto\b/.test(id) ? 'crypto' : 'io';
    const script = scripts[holder];
    if (!table.has(id) && !loaded.has(holder) && script !== null) {
      loaded.add(holder);
      for (const [name, body] of loadIo(holder, script)) table.set(name, body);
    }
    const body = table.get(id);
    if (body === undefined) {
      const name = id.startsWith('internal/') ? `"${id}"` : `"node:${id}"`;
      throw new Error(
        `The in-page engine has no module ${name}. Run this program with the runtime "local" or ` +
          '"webcontainer".',
      );
    }
    return body;
  };
}
