import type { FurtherScript } from '../../further-scripts.ts';
import type { Callback } from '../engine.ts';
import { ownModules } from '../modules/index.ts';
import type { CoreScript } from '../tables.ts';
import { loadScript } from './load-script.ts';

/** The modules of Node's library that are at hand, and the scripts that more of them come from. */
export interface ModuleTable {
  /** Whether there is a module of this id. */
  holds(id: string): boolean;
  /** Its function; loads the script that holds it. Throws an error that names a module that none holds. */
  compile(id: string): Callback;
  /** Whether a script came along. */
  hasScript(name: FurtherScript): boolean;
  /** Evaluates a script that has not been; throws when the program was not expected to need it. */
  loadScript(name: FurtherScript): void;
}

/** The text of further scripts, as far as the program was expected to need them. */
export type ScriptTexts = Partial<Record<FurtherScript, Blob>>;

/**
 * The modules of the core, those that the engine has its own of, and, as soon as one of them is asked
 * for, those of a further script.
 */
export function createModuleTable(core: CoreScript, texts: ScriptTexts): ModuleTable {
  const table = new Map<string, Callback>([...Object.entries(ownModules), ...core.modules]);
  const holders = new Map<string, FurtherScript[]>();
  for (const [name, ids] of core.further) {
    for (const id of ids) holders.set(id, [...(holders.get(id) ?? []), name]);
  }
  const loaded = new Set<FurtherScript>();
  const load = (name: FurtherScript): boolean => {
    const text = texts[name];
    if (text === undefined) return false;
    if (loaded.has(name)) return true;
    loaded.add(name);
    for (const [added, body] of loadScript(name, text)) {
      // Two scripts may hold the same module.
      if (!table.has(added)) table.set(added, body);
    }
    return true;
  };
  const compile = (id: string): Callback => {
    const known = table.get(id);
    if (known !== undefined) return known;
    for (const name of holders.get(id) ?? []) {
      const body = load(name) ? table.get(id) : undefined;
      if (body !== undefined) return body;
    }
    throw new Error(lacks(id, holders.has(id)));
  };
  const holds = (id: string): boolean =>
    table.has(id) || (holders.get(id) ?? []).some((name) => texts[name] !== undefined);
  return {
    holds,
    compile,
    hasScript: (name) => texts[name] !== undefined,
    loadScript(name) {
      if (!load(name)) throw new Error(notLoaded(`the script "${name}"`));
    },
  };
}

function lacks(id: string, held: boolean): string {
  const name = id.startsWith('internal/') ? `"${id}"` : `"node:${id}"`;
  return held
    ? notLoaded(`the module ${name}`)
    : `The in-page engine has no module ${name}. Run this program with the runtime "local" or ` +
        '"webcontainer".';
}

function notLoaded(what: string): string {
  return (
    `The in-page engine has not loaded ${what}: it finds out what a program may ask for by the words of ` +
    'its text. Name it there, in a comment for example.'
  );
}
