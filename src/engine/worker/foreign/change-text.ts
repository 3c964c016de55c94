import type { ColumnEdit } from '../boot/column-edits.ts';

/** What stands in a text from `start` to `end`, and by what it is replaced; none holds a line break. */
export interface TextChange {
  start: number;
  end: number;
  by: string;
}

export interface ChangedText {
  text: string;
  /** What was changed, by line. */
  edits: Map<number, ColumnEdit[]>;
}

/** Makes changes that do not overlap, in any order. Lines keep their numbers. */
export function changeText(source: string, changes: readonly TextChange[]): ChangedText {
  const edits = new Map<number, ColumnEdit[]>();
  let text = '';
  let copied = 0;
  let line = 1;
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start)) {
    const between = source.slice(copied, start);
    text += between;
    line += between.split('\n').length - 1;
    const at = text.length - 1 - text.lastIndexOf('\n');
    const list = edits.get(line) ?? [];
    list.push({ at, removed: end - start, added: by.length });
    edits.set(line, list);
    text += by;
    copied = end;
  }
  return { text: text + source.slice(copied), edits };
}
