import { findRequires } from './find-requires.ts';

export interface SortedModules {
  core: string[];
  io: string[];
  crypto: string[];
}

interface Lists {
  coreRoots: readonly string[];
  ioRoots: readonly string[];
  cryptoRoots: readonly string[];
  /** Ids that neither script holds. */
  outside: readonly string[];
}

/**
 * Says which modules go into which script: to the core its roots and all that they require while they
 * are evaluated, to io and to crypto the same less
 * the core. Throws when a root is no module of this Node.
 */
export function sortModules(sources: ReadonlyMap<string, string>, lists: Lists): SortedModules {
  const core = closure(sources, lists.coreRoots, new Set(lists.outside));
  const held = new Set([...lists.outside, ...core]);
  const io = closure(sources, lists.ioRoots, held);
  const crypto = closure(sources, lists.cryptoRoots, held);
  return { core: [...core].sort(), io: [...io].sort(), crypto: [...crypto].sort() };
}

function closure(
  sources: ReadonlyMap<string, string>,
  roots: readonly string[],
  outside: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || outside.has(id)) continue;
    const source = sources.get(id);
    if (source === undefined) {
      throw new Error(
        `This Node has no module "${id}", which src/engine/build/module-lists.ts names or another ` +
          'module requires. Look where it went and correct the list.',
      );
    }
    found.add(id);
    open.push(...findRequires(source));
  }
  return found;
}
