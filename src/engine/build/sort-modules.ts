import { findRequires } from './find-requires.ts';

/** What a script is to hold. */
export interface ScriptPlan {
  name: string;
  roots: readonly string[];
  /** Names of scripts before it that are loaded along with it. */
  after: readonly string[];
}

/**
 * Says which modules go into which script: to each its roots and all that they require while they are
 * evaluated, less what the scripts hold that it comes after. Two scripts of which neither comes after
 * the other may hold the same module. Throws when a root is no module of this Node.
 *
 * @param outside ids that no script holds
 */
export function sortModules(
  sources: ReadonlyMap<string, string>,
  plans: readonly ScriptPlan[],
  outside: readonly string[],
): Map<string, string[]> {
  const sorted = new Map<string, string[]>();
  for (const { name, roots, after } of plans) {
    const before = after.flatMap((earlier) => sorted.get(earlier) ?? []);
    const found = closure(sources, roots, new Set([...outside, ...before]));
    sorted.set(name, [...found].sort());
  }
  return sorted;
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
