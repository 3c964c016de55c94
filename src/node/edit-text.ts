/** Text that takes the place of what stands from offset `start` up to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that don't overlap. */
export function editText(source: string, edits: readonly Edit[]): string {
  let result = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/**
 * The edit that puts HTML where a Markdown block stands, as a paragraph of its own at the same
 * depth of lists and quotes.
 */
export function replaceBlock(source: string, start: number, end: number, html: string): Edit {
  const prefix = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^[ >]*$/.test(prefix)) return { start, end, text: `${html}\n` };
  return { start, end, text: `\n${prefix}${html}\n${prefix.trimEnd()}` };
}
