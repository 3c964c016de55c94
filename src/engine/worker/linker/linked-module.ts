import type { ModuleRecord } from '../user/module-record.ts';
import { createNamespace } from './namespace.ts';

/** What one export is: it reads the variable behind it, and throws as long as that is not initialized. */
export type Cell = () => unknown;

/** How far a module is, in the words of ECMA-262, "Cyclic Module Records". */
export type State = 'new' | 'linked' | 'evaluating' | 'evaluating-async' | 'evaluated';

/** An export that another module has. */
export interface PassedExport {
  from: LinkedModule;
  /** Undefined for the namespace of that module. */
  name: string | undefined;
}

/** Two modules that `export *` names have different exports of one name. */
export const ambiguous = Symbol('ambiguous');

/** A module of the program as the linker knows it. */
export class LinkedModule {
  readonly record: ModuleRecord;
  /** Exports of its own. */
  readonly own = new Map<string, Cell>();
  readonly passed = new Map<string, PassedExport>();
  stars: LinkedModule[] = [];
  /** What it imports, in order, once each. */
  requested: LinkedModule[] = [];
  hasAwait = false;
  /** Evaluates the module itself, if it has no `await`. */
  execute: () => void = () => undefined;
  /** The same if it has one. */
  executeAsync: () => Promise<unknown> = async () => undefined;

  state: State = 'new';
  failure: { error: unknown } | undefined;
  depth = 0;
  lowestDepth = 0;
  cycleRoot: LinkedModule | undefined;
  /** When its evaluation began to wait: undefined before that, and `done` after. */
  waitsSince: number | 'done' | undefined;
  waitsFor = 0;
  readonly waiting: LinkedModule[] = [];
  settle: { promise: Promise<void>; resolve(): void; reject(error: unknown): void } | undefined;

  #namespace: object | undefined;

  constructor(record: ModuleRecord) {
    this.record = record;
  }

  get isSource(): boolean {
    return this.record.kind === 'source';
  }

  /** `ResolveExport`: undefined when there is none. */
  resolve(name: string, seen: Set<string> = new Set()): Cell | typeof ambiguous | undefined {
    const key = `${this.record.url} ${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const own = this.own.get(name);
    if (own !== undefined) return own;
    const passed = this.passed.get(name);
    if (passed !== undefined) {
      return passed.name === undefined
        ? passed.from.namespaceCell
        : passed.from.resolve(passed.name, seen);
    }
    if (name === 'default') return undefined;
    let found: Cell | undefined;
    for (const star of this.stars) {
      const cell = star.resolve(name, seen);
      if (cell === ambiguous) return ambiguous;
      if (cell === undefined) continue;
      if (found !== undefined && found !== cell) return ambiguous;
      found = cell;
    }
    return found;
  }

  /** `GetExportedNames`. */
  exportedNames(seen: Set<LinkedModule> = new Set()): string[] {
    if (seen.has(this)) return [];
    seen.add(this);
    const below = this.stars.flatMap((star) => star.exportedNames(seen));
    const names = [...this.own.keys(), ...this.passed.keys()];
    return [...new Set([...names, ...below.filter((name) => name !== 'default')])];
  }

  /** The object that holds everything it exports. */
  get namespace(): object {
    this.#namespace ??= createNamespace(
      this.exportedNames().flatMap((name) => {
        const cell = this.resolve(name);
        return cell === undefined || cell === ambiguous ? [] : [[name, cell] as const];
      }),
    );
    return this.#namespace;
  }

  readonly namespaceCell: Cell = () => this.namespace;
}
