/** The plain form of each token, in the order in which a message lists them. */
export const tokenForms = [
  '<number>',
  '<integer>',
  '<large number>',
  '<small number>',
  '<ms>',
  '<bytes>',
  '<version>',
  '<any>',
  '<...>',
];

const otherWords: Record<string, string> = {
  num: '<number>',
  float: '<number>',
  decimal: '<number>',
  count: '<integer>',
  duration: '<ms>',
  time: '<ms>',
  milliseconds: '<ms>',
  size: '<bytes>',
  semver: '<version>',
  text: '<any>',
  string: '<any>',
  anything: '<any>',
  lines: '<...>',
  '…': '<...>',
};

/** Edit distance that counts two neighbours swapped as one edit. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The token that a mistaken one is probably meant to be, or `undefined` if none is near. */
export function suggestToken(inside: string): string | undefined {
  const words = inside.trim().toLowerCase().slice(0, 40);
  const other = otherWords[words];
  if (other !== undefined) return other;
  const names = tokenForms.map((form) => form.slice(1, -1));
  const started = names.find((name) => words.length >= 3 && name.startsWith(words));
  if (started !== undefined) return `<${started}>`;
  const [nearest] = names
    .map((name) => ({ name, edits: distance(words, name) }))
    .filter(({ name, edits }) => edits <= (name.length > 4 ? 2 : 1))
    .sort((a, b) => a.edits - b.edits);
  return nearest && `<${nearest.name}>`;
}
