import { diffArrays } from 'diff';

/** Lines of several texts that stand beside each other; a text without a line there has none. */
export interface AlignedRow {
  /** Whether all texts have this line. */
  same: boolean;
  lines: (string | undefined)[];
}

/** For each line of `base` its place in `other`, where a diff finds it there. */
function placesIn(base: readonly string[], other: readonly string[]): Map<number, number> {
  const places = new Map<number, number>();
  let at = 0;
  let otherAt = 0;
  for (const { added, removed, count } of diffArrays([...base], [...other])) {
    if (added) otherAt += count;
    else if (removed) at += count;
    else for (let i = 0; i < count; i++) places.set(at++, otherAt++);
  }
  return places;
}

/**
 * Lays out texts for reading side by side: a line that all of them have is one row, and what stands
 * between two such lines begins in the same row for each. The texts are given by their lines.
 */
export function alignColumns(texts: readonly (readonly string[])[]): AlignedRow[] {
  const [base = [], ...others] = texts;
  const itself = new Map(base.map((_, index) => [index, index]));
  const places = [itself, ...others.map((other) => placesIn(base, other))];
  const rows: AlignedRow[] = [];
  const next = texts.map(() => 0);
  const takeUpTo = (ends: readonly number[]) => {
    const lengths = ends.map((end, column) => end - (next[column] ?? 0));
    for (let row = 0; row < Math.max(...lengths); row++) {
      const lines = texts.map((text, column) =>
        row < (lengths[column] ?? 0) ? text[(next[column] ?? 0) + row] : undefined,
      );
      rows.push({ same: false, lines });
    }
  };
  for (const index of base.keys()) {
    const at = places.map((place) => place.get(index));
    if (!at.every((place) => place !== undefined)) continue;
    takeUpTo(at);
    rows.push({ same: true, lines: texts.map(() => base[index]) });
    for (const [column, place] of at.entries()) next[column] = place + 1;
  }
  takeUpTo(texts.map(({ length }) => length));
  return rows;
}
