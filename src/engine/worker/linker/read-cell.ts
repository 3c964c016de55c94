import type { Cell } from './linked-module.ts';

/** What an export is just now. Throws V8's error, with the name by which it was asked for, when it is nothing yet. */
export function readCell(cell: Cell, name: string): unknown {
  try {
    return cell();
  } catch {
    throw new ReferenceError(`Cannot access '${name}' before initialization`);
  }
}
