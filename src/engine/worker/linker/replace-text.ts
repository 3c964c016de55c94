import type { TextEdit } from './module-body.ts';

export interface Replacement {
  start: number;
  end: number;
  by: string;
}

/** The text with parts of it replaced, which lie within lines where their length changes, and do not overlap. */
export function replaceText(
  source: string,
  replacements: readonly Replacement[],
): { text: string; edits: TextEdit[] } {
  const edits: TextEdit[] = [];
  let text = '';
  let copied = 0;
  let line = 1;
  let lineStart = 0;
  const copy = (part: string): void => {
    const last = part.lastIndexOf('\n');
    if (last !== -1) {
      line += part.split('\n').length - 1;
      lineStart = text.length + last + 1;
    }
    text += part;
  };
  for (const { start, end, by } of [...replacements].sort((a, b) => a.start - b.start)) {
    copy(source.slice(copied, start));
    if (by.length !== end - start) {
      edits.push({ line, at: text.length - lineStart, removed: end - start, added: by.length });
    }
    copy(by);
    copied = end;
  }
  copy(source.slice(copied));
  return { text, edits };
}

/** As long and with as many lines, but an empty statement. */
export function blank(text: string): string {
  return `;${text.slice(1).replace(/[^\n\r\u2028\u2029]/g, ' ')}`;
}
