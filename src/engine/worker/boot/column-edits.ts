/** A change of one line: at `at`, counted from 0 in the changed text, `added` stand for `removed`. */
export interface ColumnEdit {
  at: number;
  removed: number;
  added: number;
}

type Edits = Map<string, Map<number, ColumnEdit[]>>;

const edits: Edits = new Map();

/** Changes of the text that has the changes above already. */
const guards: Edits = new Map();

/** Makes known that a line of a file differs from what the program or Node wrote; edits in order. */
export function addColumnEdits(file: string, line: number, list: readonly ColumnEdit[]): void {
  const lines = edits.get(file) ?? new Map<number, ColumnEdit[]>();
  lines.set(line, [...(lines.get(line) ?? []), ...list]);
  edits.set(file, lines);
}

/** Makes known what was changed in lines of the text that `addColumnEdits` speaks of. */
export function addGuardEdits(file: string, lines: Map<number, ColumnEdit[]>): void {
  guards.set(file, lines);
}

/** Forgets the changes of a file, which is about to be changed anew. */
export function clearColumnEdits(file: string): void {
  edits.delete(file);
  guards.delete(file);
}

/** Whether a line of a file was changed. */
export function hasColumnEdits(file: string, line: number): boolean {
  return [edits, guards].some((changes) => changes.get(file)?.has(line) ?? false);
}

/** The column, counted from 1, that a column of the changed line had before. */
export function originalColumn(file: string, line: number, column: number): number {
  return undo(edits, file, line, undo(guards, file, line, column));
}

function undo(changes: Edits, file: string, line: number, column: number): number {
  let shift = 0;
  for (const { at, removed, added } of changes.get(file)?.get(line) ?? []) {
    const start = at + 1;
    if (column < start) break;
    if (column < start + added) return start + shift;
    shift += removed - added;
  }
  return column + shift;
}
