import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { lackingClasses } from '../../worker/modules/lacking-classes.ts';
import { left, replaced } from '../module-lists.ts';
import { readNativeSources } from '../native-sources.ts';
import { scriptPlans } from '../script-plans.ts';
import { sortModules } from '../sort-modules.ts';
import { lacksFrom } from './find-lacks.ts';
import { globals, moduleOf } from './module-of.ts';
import { type BindingEntry, readBindings } from './read-bindings.ts';

/** A public module of Node, and what becomes of it in the page. */
export interface ModuleEntry {
  id: string;
  /** Node's own text, a module of the engine's own in its place, or nothing. */
  held: 'node' | 'own' | 'absent';
  /** The script that brings it along. */
  script?: string;
  /** Why it is absent. */
  reason?: string;
  /** What a program that uses it can still miss. */
  lacks: string[];
}

export interface EngineInventory {
  nodeVersion: string;
  modules: ModuleEntry[];
  /** What programs find without a module on Node, and not in the page. */
  globals: string[];
  /** Options of Node without effect. */
  options: string[];
  bindings: BindingEntry[];
  /** Bindings of Node that the engine lacks, and the modules of the library that ask for each. */
  absentBindings: { name: string; askedBy: string[] }[];
}

/**
 * What the engine has of Node and what not, read from its own lists and sources and from the running
 * Node. Throws when a public module is in no list.
 */
export function takeInventory(): EngineInventory {
  const sources = readNativeSources();
  const outside = [...replaced, ...Object.keys(left)];
  const scripts = sortModules(sources, scriptPlans, outside);
  const asked = findAsked(sources);
  const bindings = readBindings((name) => asked.has(name));
  const isPublic = (id: string): boolean => builtinModules.includes(id);
  const lacks = collectLacks(bindings, isPublic);
  const modules = builtinModules
    .map((id) => id.replace(/^node:/, ''))
    .sort()
    .map((id) => describeModule(id, scripts, lacks.get(id) ?? []));
  return {
    nodeVersion: process.version,
    modules,
    globals: [...(lacks.get(globals) ?? []), ...lackingClasses, 'fetch()'].sort(),
    options: [
      ...new Set(Object.values(left).flatMap((text) => /--[\w-]+/.exec(text) ?? [])),
    ].sort(),
    bindings,
    absentBindings: findAbsent(asked, bindings, [...scripts.values()].flat()),
  };
}

function describeModule(
  id: string,
  scripts: ReadonlyMap<string, readonly string[]>,
  lacks: string[],
): ModuleEntry {
  const script = [...scripts].find(([, ids]) => ids.includes(id))?.[0];
  if (script !== undefined) return { id, held: 'node', script, lacks };
  const reason = left[id];
  if (reason !== undefined) return { id, held: 'absent', reason, lacks: [] };
  if (!replaced.some((own) => own === id)) {
    throw new Error(
      `The module "${id}" of Node is in no list of src/engine/build/module-lists.ts. ` +
        'Name it there: among the roots of a script, or among those left with the reason.',
    );
  }
  const file = fileURLToPath(new URL(`../../worker/modules/${id}.ts`, import.meta.url));
  return { id, held: 'own', script: 'core', lacks: [...new Set([...lacks, ...lacksFrom(file)])] };
}

/** What is missing, by the public module that would have it. */
function collectLacks(
  bindings: readonly BindingEntry[],
  isPublic: (id: string) => boolean,
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const note = (lack: string, binding: string): void => {
    const id = moduleOf(lack, binding, isPublic);
    // What begins with an underscore is no part of what Node documents.
    if (id === undefined || lack.includes('._')) return;
    found.set(id, (found.get(id) ?? new Set()).add(lack));
  };
  for (const { name, lacks } of bindings) for (const lack of lacks) note(lack, name);
  for (const [id, lack] of Object.entries(left)) {
    if (id.startsWith('internal/') && !lack.includes('--')) note(lack, lackOfGlobals(lack));
  }
  return new Map([...found].map(([id, lacks]) => [id, [...lacks].sort()]));
}

/** The binding of globals where a text names one of their properties. */
function lackOfGlobals(lack: string): string {
  return /^\w+\.\w+(\(\))?$/.test(lack) ? 'messaging' : '';
}

/** The bindings of Node, and the modules of its library that ask for each. */
function findAsked(sources: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const [id, text] of sources) {
    for (const [, name = ''] of text.matchAll(/\binternalBinding\('(\w+)'\)/g)) {
      asked.set(name, (asked.get(name) ?? new Set()).add(id));
    }
  }
  return asked;
}

/** Bindings that nobody has written; of the modules that ask for one, those of the scripts if there are any. */
function findAbsent(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  bindings: readonly BindingEntry[],
  held: readonly string[],
): EngineInventory['absentBindings'] {
  const written = new Set(bindings.map(({ name }) => name));
  return [...asked]
    .filter(([name]) => !written.has(name))
    .map(([name, ids]) => {
      const inPage = [...ids].filter((id) => held.includes(id));
      return { name, askedBy: inPage.length > 0 ? inPage : [...ids] };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
