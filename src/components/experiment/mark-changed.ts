import { alignColumns } from '#matcher/align-columns';

/** Numbers, from 1, of the lines of `code` that `other` does not have in their place. */
export function changedLines(code: string, other: string): Set<number> {
  const changed = new Set<number>();
  let number = 0;
  for (const { same, lines } of alignColumns([code.split('\n'), other.split('\n')])) {
    if (lines[0] === undefined) continue;
    number += 1;
    if (!same && lines[0].trim() !== '') changed.add(number);
  }
  return changed;
}

/** Marks lines of highlighted code, given by their numbers, with the class `hw-changed`. */
export function markLines(html: string, numbers: ReadonlySet<number>): string {
  let number = 0;
  return html.replaceAll('<span class="line">', (line) => {
    number += 1;
    return numbers.has(number) ? '<span class="line hw-changed">' : line;
  });
}
