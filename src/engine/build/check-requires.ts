import { findRequires } from './find-requires.ts';

/**
 * Throws when a module of the scripts may require one that no list names, so that what the engine lacks
 * is lacking on purpose.
 */
export function checkRequires(
  sources: ReadonlyMap<string, string>,
  held: readonly string[],
  outside: readonly string[],
): void {
  const known = new Set([...held, ...outside]);
  for (const id of held) {
    for (const required of findRequires(sources.get(id) ?? '', { later: true })) {
      if (known.has(required) || !sources.has(required)) continue;
      throw new Error(
        `node:${id} may require "${required}", which is in no list of src/engine/build/module-lists.ts. ` +
          'Name it there: among the roots of a script, or among those left with what is missed for it.',
      );
    }
  }
}
