import type { ModuleRecord } from '../user/module-record.ts';

/** What modules have failed with, which the language has an engine of JavaScript remember. */
export interface FailedModules {
  /** Throws what evaluating a module, or one that it imports, has failed with before. */
  check(record: ModuleRecord): void;
  /** Notes that `import()` of a module has failed. */
  add(record: ModuleRecord, error: unknown): void;
}

/**
 * JavaScriptCore forgets that a module has failed: the second `import()` of it fulfils, with exports that
 * have no values.
 */
export function createFailedModules(): FailedModules {
  const failed = new Map<ModuleRecord, { error: unknown }>();
  const find = (record: ModuleRecord, seen: Set<ModuleRecord>): { error: unknown } | undefined => {
    if (seen.has(record)) return undefined;
    seen.add(record);
    const own = failed.get(record);
    if (own !== undefined || record.kind !== 'source') return own;
    for (const request of record.requests) {
      const found = find(request.record, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    check(record) {
      if (failed.size === 0) return;
      const found = find(record, new Set());
      if (found !== undefined) throw found.error;
    },
    add: (record, error) => void failed.set(record, { error }),
  };
}
