/** Of each changed line: its number, where the change starts, and the lengths before and after. */
export type LineEdit = [line: number, at: number, removed: number, added: number];

/** What a patch changed, line by line; both texts have as many lines. Columns count from 0. */
export function findEdits(before: string, after: string): LineEdit[] {
  const old = before.split('\n');
  return after.split('\n').flatMap((text, index): LineEdit[] => {
    const was = old[index] ?? '';
    if (was === text) return [];
    const shorter = Math.min(was.length, text.length);
    let at = 0;
    while (at < shorter && was[at] === text[at]) at += 1;
    let end = 0;
    while (end < shorter - at && was.at(-1 - end) === text.at(-1 - end)) end += 1;
    return [[index + 1, at, was.length - end - at, text.length - end - at]];
  });
}
